import * as contracts from '@amuro/contracts';
import { zodToOpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';

/** Shared shapes become named components, so that generated clients in any language have one type for each. */
export function nameContracts(): void {
  for (const [name, schema] of Object.entries(contracts)) {
    const named = schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion;
    if (named && !zodToOpenAPIRegistry.has(schema))
      zodToOpenAPIRegistry.add(schema, { _internal: { refId: name } } as never);
  }
}
