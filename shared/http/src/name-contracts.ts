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
  for (const [name, schema] of Object.entries(contracts).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!(schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion)) continue;
    if (!zodToOpenAPIRegistry.has(schema))
      zodToOpenAPIRegistry.add(schema, { _internal: { refId: name } } as never);
    // `register` wants the method that only schemas made after this library was loaded have.
    definitions.push({ type: 'schema', schema });
  }
}
