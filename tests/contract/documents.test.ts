import { readFileSync } from 'node:fs';
import { ServiceName } from '@amuro/contracts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Json = Record<string, unknown>;
interface Content {
  schema?: Json;
  example?: unknown;
}
interface Operation {
  operationId?: string;
  summary?: string;
  requestBody?: { required?: boolean; content: Record<string, Content> };
  responses: Record<string, { description: string; content?: Record<string, Content> }>;
}

const addFormats = addFormatsModule.default;
const verbs =
  /^(accept|add|begin|build|cancel|compare|create|delete|draw|export|find|follow|get|import|list|prepare|put|read|render|replace|report|resume|stream|upload)[A-Z]/;

describe.each(ServiceName.options)('the document of %s', (service) => {
  const file = new URL(`../../openapi/${service}.yaml`, import.meta.url);
  const document = parse(readFileSync(file, 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
    components: Json;
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema({ $id: 'document', components: document.components });

  /** Every example with its place: bodies and answers. */
  const contents = operations.flatMap(({ name, operation }) => [
    ...Object.entries(operation.requestBody?.content ?? {}).map(([type, content]) => ({
      place: `${name} body`,
      type,
      content,
    })),
    ...Object.entries(operation.responses).flatMap(([status, answer]) =>
      Object.entries(answer.content ?? {}).map(([type, content]) => ({
        place: `${name} ${status}`,
        type,
        content,
      })),
    ),
  ]);

  test('names every operation by a verb, once', () => {
    const ids = operations.map(({ operation }) => operation.operationId ?? '');
    expect(ids.filter((id) => !verbs.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(operations.filter(({ operation }) => !operation.summary).map(({ name }) => name)).toEqual([]);
  });

  test('requires every JSON body that it describes', () => {
    const lax = operations.filter(
      ({ operation }) =>
        operation.requestBody?.content['application/json'] && !operation.requestBody.required,
    );
    expect(lax.map(({ name }) => name)).toEqual([]);
  });

  test('has an example of every request and every answer', () => {
    expect(
      contents
        .filter(({ content }) => content.example === undefined)
        .map(({ place, type }) => `${place} ${type}`),
    ).toEqual([]);
  });

  test('promises a problem for what may go wrong', () => {
    const silent = operations.filter(({ operation }) => {
      const takesInput = operation.requestBody !== undefined || 'parameters' in operation;
      return takesInput && !Object.keys(operation.responses).some((status) => status.startsWith('4'));
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('has only examples that its own schemas accept', () => {
    const wrong = contents
      .filter(({ type, content }) => type.endsWith('json') && content.example !== undefined)
      .flatMap(({ place, content }) => {
        const validate = ajv.compile(rebase(content.schema ?? {}) as Json);
        if (validate(content.example)) return [];
        return (validate.errors ?? []).map((error) => `${place}: ${error.instancePath} ${error.message}`);
      });
    expect(wrong).toEqual([]);
  });
});

/** References are relative to the document that they stand in. */
function rebase(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rebase);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === '$ref' && typeof value === 'string' ? [key, `document${value}`] : [key, rebase(value)],
    ),
  );
}
