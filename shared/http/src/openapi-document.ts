import type { OpenAPIHono } from '@hono/zod-openapi';
import { nullableReferences } from './nullable-references.ts';
import { resolveAnswers } from './resolve-answers.ts';
import { usedComponents } from './used-components.ts';

export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** The OpenAPI 3.1 document of an app; answers are described with their defaults filled in. */
export function openApiDocument(
  app: OpenAPIHono,
  info: { title: string; description: string },
): OpenApiDocument {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { ...info, version: '1.0.0' },
    security: [{ token: [] }, {}],
  });
  document.components ??= {};
  document.components.securitySchemes = { token: { type: 'http', scheme: 'bearer' } };
  return usedComponents(resolveAnswers(nullableReferences(document)));
}
