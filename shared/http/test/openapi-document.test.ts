import { JobFields, Verdict } from '@amuro/contracts';
import { expect, test } from 'vitest';
import { createRoute, jsonAnswer, jsonBody, OpenAPIHono, z } from '../src/index.ts';
import { openApiDocument } from '../src/openapi/openapi-document.ts';
import { sampleApp } from './sample-app.ts';

type Schema = Record<string, unknown>;

const info = {
  service: 'datasets',
  title: 'Sample',
  description: 'A sample.',
  tags: { runs: 'Runs.' },
} as const;

/** The document of an app with one more operation, which takes and answers this. */
function documentWith(schema: z.ZodType) {
  const { app } = sampleApp();
  const route = createRoute({
    method: 'post',
    path: '/v1/runs',
    operationId: 'createRun',
    request: { body: jsonBody(schema, {}) },
    responses: { 202: jsonAnswer(schema, 'A run', {}) },
  });
  app.openAPIRegistry.registerPath(route);
  const document = openApiDocument(app, info);
  return { document, schemas: document.components.schemas as Record<string, Schema> };
}

test('A shared schema is nullable only where a use of it says so', () => {
  const { schemas } = documentWith(
    z.strictObject({ progress: JobFields.progress, error: JobFields.error }).meta({ id: 'Run' }),
  );
  expect(schemas.Run?.properties).toMatchObject({
    progress: { anyOf: [{ $ref: '#/components/schemas/Progress' }, { type: 'null' }] },
    error: { anyOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'null' }] },
  });
  expect([schemas.Progress?.type, schemas.Problem?.type]).toEqual(['object', 'object']);
});

test('A document holds only the components that its operations use, each after those that it uses', () => {
  const { schemas } = documentWith(z.strictObject({ verdict: Verdict }).meta({ id: 'Run' }));
  const names = Object.keys(schemas);
  expect(names).not.toContain('StudyFile');
  expect(names.indexOf('Verdict')).toBeLessThan(names.indexOf('Run'));
});

test('A field with a default is optional in a request and always present in an answer', () => {
  const { schemas } = documentWith(z.strictObject({ size: z.int().default(3) }).meta({ id: 'Run' }));
  expect(schemas.RunInput).not.toHaveProperty('required');
  expect(schemas.RunInput?.properties).toEqual({ size: { type: 'integer', format: 'int64', default: 3 } });
  expect(schemas.Run).toMatchObject({ required: ['size'], properties: { size: { type: 'integer' } } });
});

test.each([
  [z.int().positive(), { type: 'integer', format: 'int64', minimum: 1 }],
  [z.int().min(1).max(1000), { type: 'integer', format: 'int32', minimum: 1, maximum: 1000 }],
  [z.int().nullable(), { type: ['integer', 'null'], format: 'int64' }],
  [z.number().positive(), { type: 'number', format: 'double', exclusiveMinimum: 0 }],
  [z.literal('base'), { type: 'string', enum: ['base'], description: 'Always `base`.' }],
  [z.iso.datetime(), { type: 'string', format: 'date-time' }],
  [z.record(z.string(), z.boolean()), { type: 'object', additionalProperties: { type: 'boolean' } }],
  [
    z.tuple([z.int().nonnegative(), z.int().positive()]),
    { type: 'array', items: { type: 'integer', format: 'int64' }, minItems: 2, maxItems: 2 },
  ],
])('A field is emitted in a form that client generators understand: case %#', (field, expected) => {
  const { schemas } = documentWith(z.strictObject({ field }).meta({ id: 'Run' }));
  expect(schemas.Run?.properties).toEqual({ field: expected });
});

test('A query parameter that is true or false is a boolean', () => {
  const app = new OpenAPIHono();
  const query = z.strictObject({ primary: z.stringbool().optional().describe('Whether it is primary.') });
  const route = createRoute({
    method: 'get',
    path: '/v1/runs',
    operationId: 'listRuns',
    request: { query },
    responses: { 200: jsonAnswer(z.strictObject({}), 'Runs', {}) },
  });
  app.openAPIRegistry.registerPath(route);
  expect(openApiDocument(app, info).paths['/v1/runs']?.get?.parameters).toEqual([
    {
      name: 'primary',
      in: 'query',
      description: 'Whether it is primary.',
      required: false,
      schema: { type: 'boolean' },
    },
  ]);
});

test('A union of objects names its alternatives and its discriminator', () => {
  const Source = z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('file'), path: z.string() }),
      z.strictObject({ kind: z.literal('random-start') }),
    ])
    .meta({ id: 'Source' });
  const { schemas } = documentWith(z.strictObject({ source: Source }).meta({ id: 'Run' }));
  const mapping = {
    file: '#/components/schemas/SourceFile',
    'random-start': '#/components/schemas/SourceRandomStart',
  };
  expect(schemas.Source).toEqual({
    oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
    discriminator: { propertyName: 'kind', mapping },
  });
});

test('A union of objects without a name stops the generation of the document', () => {
  const Source = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('file') })]);
  expect(() => documentWith(z.strictObject({ source: Source }))).toThrow(/a name \(meta id\) for the union/);
});

test('Every operation has a tag, a 401 and a default error answer, and an operation that creates has a Location', () => {
  const { document } = documentWith(z.strictObject({}));
  const operation = document.paths['/v1/runs']?.post;
  expect(operation?.tags).toEqual(['runs']);
  expect(operation?.parameters).toEqual([{ $ref: '#/components/parameters/IdempotencyKey' }]);
  expect(operation?.responses).toMatchObject({
    202: { headers: { Location: { schema: { type: 'string' } } } },
    401: { $ref: '#/components/responses/UnauthorisedProblem' },
    403: { $ref: '#/components/responses/ForbiddenProblem' },
    default: { $ref: '#/components/responses/AnyProblem' },
  });
  const { responses } = document.components;
  expect(responses).toHaveProperty('AnyProblem');
});

test('A description of a use stands beside the reference to the shared schema, which keeps its own', () => {
  const { schemas } = documentWith(
    z.strictObject({ verdict: Verdict.describe('Verdict of the run.') }).meta({ id: 'Run' }),
  );
  expect(schemas.Run?.properties).toEqual({
    verdict: { $ref: '#/components/schemas/Verdict', description: 'Verdict of the run.' },
  });
  expect(schemas.Verdict?.description).toBe(Verdict.description);
});

test('A value of several types is a choice of one type each, and only its number is sized', () => {
  const value = z.union([z.string(), z.number(), z.boolean()]).nullable();
  const { schemas } = documentWith(z.strictObject({ value }).meta({ id: 'Run' }));
  expect(schemas.Run?.properties).toEqual({
    value: {
      anyOf: [
        { type: 'string' },
        { type: 'number', format: 'double' },
        { type: 'boolean' },
        { type: 'null' },
      ],
    },
  });
});
