import * as contracts from '@amuro/contracts';
import { zodToOpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';

/**
 * Shared shapes become named components, so that generated clients in any language have one type for each. They are
 * defined before any route mentions them: a shape that is met first where it may be null would be null everywhere.
 */
export function nameContracts(app: Pick<OpenAPIHono, 'openAPIRegistry'>): void {
  const { _definitions: definitions } = app.openAPIRegistry as unknown as { _definitions: object[] };
  for (const [name, schema] of namedSchemas()) {
    if (!zodToOpenAPIRegistry.has(schema)) {
      zodToOpenAPIRegistry.add(schema, { _internal: { refId: name } } as never);
    }
    // `register` wants the method that only schemas made after this library was loaded have.
    definitions.push({ type: 'schema', schema });
  }
}

function namedSchemas(): [string, z.ZodType][] {
  const all = Object.entries<unknown>(contracts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const objects = all.filter(
    (entry): entry is [string, z.ZodType] =>
      entry[1] instanceof z.ZodObject || entry[1] === contracts.JsonObject,
  );
  const unions = all.filter(
    (entry): entry is [string, z.ZodDiscriminatedUnion] => entry[1] instanceof z.ZodDiscriminatedUnion,
  );
  const taken = new Set(objects.map(([, schema]) => schema));
  const options = unions
    .flatMap(([name, union]) => optionsOf(name, union))
    .filter(([, option]) => !taken.has(option));
  return [...objects, ...options, ...unions];
}

/** `CheckpointOrigin` of the kind `random-start` is `CheckpointOriginRandomStart`. */
function optionsOf(name: string, union: z.ZodDiscriminatedUnion): [string, z.ZodType][] {
  return union.options.flatMap((option) => {
    const kind = option instanceof z.ZodObject ? option.shape[union.def.discriminator] : undefined;
    if (!(kind instanceof z.ZodLiteral)) return [];
    return [[name + pascalCase(String(kind.value)), option as z.ZodType]];
  });
}

function pascalCase(text: string): string {
  return text.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
}
