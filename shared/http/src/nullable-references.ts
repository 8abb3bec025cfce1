import type { OpenApiDocument } from './openapi-document.ts';

type Json = unknown;
type JsonMap = Record<string, Json>;

/**
 * A component that may be null comes out as `allOf: [reference, {type: [object, null]}]`, which null does not satisfy:
 * it becomes `anyOf: [reference, {type: null}]`.
 */
export function nullableReferences(document: OpenApiDocument): OpenApiDocument {
  return convert(document) as OpenApiDocument;
}

function convert(node: Json): Json {
  if (Array.isArray(node)) return node.map(convert);
  if (!isMap(node)) return node;
  const reference = nullableReference(node);
  if (reference !== null) return { anyOf: [reference, { type: 'null' }] };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, convert(value)]));
}

function nullableReference({ allOf }: JsonMap): JsonMap | null {
  if (!Array.isArray(allOf) || allOf.length !== 2) return null;
  const [reference, rest] = allOf as JsonMap[];
  const isNullable =
    Array.isArray(rest?.type) && rest.type.includes('null') && Object.keys(rest).length === 1;
  return isNullable && typeof reference?.$ref === 'string' ? reference : null;
}

function isMap(node: Json): node is JsonMap {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
