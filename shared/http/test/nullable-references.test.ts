import { JobFields } from '@amuro/contracts';
import { expect, it } from 'vitest';
import { createRoute, jsonAnswer, z } from '../src/index.ts';
import { openApiDocument } from '../src/openapi-document.ts';
import { sampleApp } from './sample-app.ts';

interface Schemas {
  [name: string]: { type?: unknown; properties: Record<string, unknown> };
}

it('a shared shape that may be null is so where that is said, not everywhere', () => {
  const { app } = sampleApp();
  const { progress, error } = JobFields;
  const Run = z.strictObject({ progress, error }).openapi('Run');
  const responses = { 200: jsonAnswer(Run, 'A run', { progress: null, error: null }) };
  app.openapi(createRoute({ method: 'get', path: '/v1/run', operationId: 'getRun', responses }), (c) =>
    c.json({ progress: null, error: null }, 200),
  );
  const document = openApiDocument(app, { title: 'Sample', description: 'A sample service' });
  const schemas = document.components?.schemas as unknown as Schemas;
  expect(schemas.Run?.properties).toEqual({
    progress: { anyOf: [{ $ref: '#/components/schemas/Progress' }, { type: 'null' }] },
    error: { anyOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'null' }] },
  });
  expect([schemas.Progress?.type, schemas.Problem?.type]).toEqual(['object', 'object']);
  expect(Object.keys(schemas)).not.toContain('StudyFile');
});
