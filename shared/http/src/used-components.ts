import type { OpenApiDocument } from './openapi-document.ts';

const prefix = '#/components/schemas/';

/**
 * Leaves out the components that no operation mentions, directly or through another. Those that a component mentions
 * stand before it, since some generators of clients want it so.
 */
export function usedComponents(document: OpenApiDocument): OpenApiDocument {
  const schemas = document.components?.schemas ?? {};
  const kept = new Map<string, (typeof schemas)[string]>();
  const visiting = new Set<string>();
  const follow = (name: string): void => {
    const schema = schemas[name];
    if (schema === undefined || visiting.has(name)) return;
    visiting.add(name);
    for (const mentioned of mentionedIn(schema)) follow(mentioned);
    kept.set(name, schema);
  };
  for (const name of mentionedIn(document.paths)) follow(name);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept) } };
}

/** Names of the components that a part of the document refers to, in order of name. */
function mentionedIn(part: unknown): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key !== '$ref' || typeof value !== 'string') visit(value);
      else if (value.startsWith(prefix)) found.add(value.slice(prefix.length));
    }
  };
  visit(part);
  return [...found].toSorted();
}
