import type { OpenApiDocument } from './openapi-document.ts';

const prefix = '#/components/schemas/';

/** Leaves out the components that no operation mentions, directly or through another; the rest in order of name. */
export function usedComponents(document: OpenApiDocument): OpenApiDocument {
  const schemas = document.components?.schemas ?? {};
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') follow(value);
      else visit(value);
    }
  };
  const follow = (reference: string): void => {
    const name = reference.slice(prefix.length);
    if (!reference.startsWith(prefix) || used.has(name)) return;
    used.add(name);
    visit(schemas[name]);
  };
  visit(document.paths);
  const kept = Object.entries(schemas)
    .filter(([name]) => used.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept) } };
}
