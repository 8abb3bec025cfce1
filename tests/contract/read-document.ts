import { readFileSync } from 'node:fs';
import type { ServiceName } from '@amuro/contracts';
import { parse } from 'yaml';

export type Json = Record<string, unknown>;

interface Content {
  schema?: Json;
  example?: unknown;
}

interface Answer {
  description: string;
  headers?: Record<string, Json>;
  content?: Record<string, Content>;
}

interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Json[];
  requestBody?: { required?: boolean; content: Record<string, Content> };
  responses: Record<string, Answer>;
}

export interface Document {
  tags: { name: string; description: string }[];
  operations: { name: string; path: string; method: string; operation: Operation }[];
  components: { schemas: Record<string, Json>; [kind: string]: Json };
}

/** The committed document of a service; parameters and answers in place of references to shared ones. */
export function readDocument(service: ServiceName): Document {
  const file = new URL(`../../openapi/${service}.yaml`, import.meta.url);
  const document = parse(readFileSync(file, 'utf8')) as {
    tags: Document['tags'];
    paths: Record<string, Record<string, Operation>>;
    components: Document['components'];
  };
  const found = <T>(part: T): T => {
    const [, kind = '', name = ''] = /^#\/components\/(\w+)\/(\w+)$/.exec(String((part as Json).$ref)) ?? [];
    return kind === '' ? part : (document.components[kind]?.[name] as T);
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      path,
      method,
      operation: {
        ...operation,
        ...(operation.parameters && { parameters: operation.parameters.map(found) }),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, answer]) => [status, found(answer)]),
        ),
      },
    })),
  );
  return { tags: document.tags, operations, components: document.components };
}
