import { readFileSync } from 'node:fs';
import type { ServiceName } from '@amuro/contracts';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { parse } from 'yaml';

export interface AnswerLike {
  status: number;
  type?: string;
  headers: Record<string, string>;
  body: unknown;
}

type Schema = Record<string, unknown>;
interface Answer {
  content?: Record<string, { schema: Schema }>;
}
interface Operation {
  operationId: string;
  responses: Record<string, Answer | { $ref: string }>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components?: { responses?: Record<string, Answer> };
}
interface Documented {
  operations: Map<string, Operation>;
  /** An answer, or the component that it refers to. */
  resolve(answer: Answer | { $ref: string } | undefined): Answer | undefined;
  compile(schema: Schema): ValidateFunction;
}

const addFormats = addFormatsModule.default;
const documents = new Map<ServiceName, Documented>();

/** Throws unless the answer has a status, a media type and a body that `openapi/<service>.yaml` promises. */
export function expectDocumented(response: AnswerLike, service: ServiceName, operationId: string): void {
  const { operations, resolve, compile } = documentOf(service);
  const operation = operations.get(operationId);
  if (operation === undefined) {
    throw new Error(
      `openapi/${service}.yaml has no operation ${operationId}; run "npm run openapi" after adding one.`,
    );
  }
  const answer = resolve(operation.responses[String(response.status)]);
  if (answer === undefined) {
    throw new Error(
      `${operationId} answered ${response.status}, which its document does not promise: ${JSON.stringify(response.body)}`,
    );
  }
  if (answer.content === undefined) return;
  const mediaType = (response.headers['content-type'] ?? '').split(';')[0] ?? '';
  const content = answer.content[mediaType];
  if (content === undefined) {
    throw new Error(
      `${operationId} ${response.status} came as "${mediaType}"; promised: ${Object.keys(answer.content).join(', ')}`,
    );
  }
  if (!mediaType.endsWith('json')) return;
  const validate = compile(content.schema);
  if (validate(response.body)) return;
  const errors = validate.errors
    ?.map((error) => `${error.instancePath || '(body)'} ${error.message}`)
    .join('; ');
  throw new Error(`${operationId} ${response.status} differs from its document: ${errors}`);
}

function documentOf(service: ServiceName): Documented {
  const known = documents.get(service);
  if (known !== undefined) return known;
  const file = new URL(`../../../openapi/${service}.yaml`, import.meta.url);
  const document = parse(readFileSync(file, 'utf8')) as Document;
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema({ $id: 'document', components: document.components });
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const made: Documented = {
    operations: new Map(operations.map((operation) => [operation.operationId, operation])),
    resolve: (answer) =>
      answer !== undefined && '$ref' in answer
        ? document.components?.responses?.[answer.$ref.replace('#/components/responses/', '')]
        : answer,
    // References of an operation are relative to the document that it stands in.
    compile: (schema) => ajv.compile(rebase(schema) as Schema),
  };
  documents.set(service, made);
  return made;
}

function rebase(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rebase);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === '$ref' && typeof value === 'string' ? [key, `document${value}`] : [key, rebase(value)],
    ),
  );
}
