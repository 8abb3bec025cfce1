import type { OpenApiDocument } from './openapi-document.ts';

type Json = unknown;
type JsonMap = Record<string, Json>;
const prefix = '#/components/schemas/';

/**
 * A field with a default may be left out of a request but always stands in an answer. Components with such fields
 * are described twice: `Recipe` as it may be sent, `RecipeResolved` as it comes back.
 */
export function resolveAnswers(document: OpenApiDocument): OpenApiDocument {
  const schemas = (document.components?.schemas ?? {}) as JsonMap;
  const resolved: JsonMap = {};
  const differs = withDefaults(schemas);

  const resolve = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(resolve);
    if (!isMap(node)) return node;
    if (typeof node.$ref === 'string') return { ...node, $ref: resolveReference(node.$ref) };
    if (typeof node.propertyName === 'string' && isMap(node.mapping)) {
      const mapping = Object.entries(node.mapping).map(([kind, target]) => [
        kind,
        resolveReference(String(target)),
      ]);
      return { ...node, mapping: Object.fromEntries(mapping) };
    }
    const copy = Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === 'example' || key === 'default' ? value : resolve(value),
      ]),
    );
    if (isMap(copy.properties)) copy.required = requiredFields(copy.properties, copy.required);
    if (Array.isArray(copy.required) && copy.required.length === 0) delete copy.required;
    return copy;
  };
  const resolveReference = (reference: string): string => {
    const name = reference.slice(prefix.length);
    if (!reference.startsWith(prefix) || !differs.has(name)) return reference;
    const target = `${name}Resolved`;
    if (!(target in resolved)) {
      resolved[target] = {};
      resolved[target] = resolve(schemas[name]);
    }
    return `${prefix}${target}`;
  };

  for (const operation of operationsOf(document)) operation.responses = resolve(operation.responses);
  Object.assign(schemas, resolved);
  return document;
}

function requiredFields(properties: JsonMap, required: Json): string[] {
  const names = new Set(Array.isArray(required) ? (required as string[]) : []);
  return Object.keys(properties).filter((name) => {
    const property = properties[name];
    return names.has(name) || (isMap(property) && 'default' in property);
  });
}

/** Names of the components that have a field with a default, directly or through other components. */
function withDefaults(schemas: JsonMap): Set<string> {
  const found = new Set<string>();
  const mentions = (node: Json): boolean => {
    if (Array.isArray(node)) return node.some(mentions);
    if (!isMap(node)) return false;
    if ('default' in node) return true;
    if (typeof node.$ref === 'string') return found.has(node.$ref.slice(prefix.length));
    return Object.values(node).some(mentions);
  };
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const [name, schema] of Object.entries(schemas)) if (mentions(schema)) found.add(name);
  }
  return found;
}

function operationsOf(document: OpenApiDocument): JsonMap[] {
  return Object.values(document.paths ?? {}).flatMap((path) =>
    Object.values(path as JsonMap).filter(
      (operation): operation is JsonMap => isMap(operation) && 'responses' in operation,
    ),
  );
}

function isMap(node: Json): node is JsonMap {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
