import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { answered } from '../serving/answered.ts';
import { notModified, sendAnswer } from '../serving/send-answer.ts';
import { CollectionId, CollectionReport } from '../domain/collection.ts';
import { reportExample, studyId } from './examples.ts';

const Row = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable());
const Counts = z.strictObject({ valid: z.int(), suspect: z.int(), invalid: z.int() });
const Finding = z.strictObject({
  subject: z.string(),
  text: z.string(),
  suspect: z.boolean(),
  measurementIds: z.array(z.string()),
});
const TuningFindings = z.strictObject({
  tuning: z.string(),
  heading: z.string(),
  groups: z.array(z.strictObject({ title: z.string(), findings: z.array(Finding) })),
});

const Report = z
  .strictObject({
    collectionId: CollectionId,
    revision: z.int().positive(),
    updatedAt: z.iso.datetime(),
    report: CollectionReport,
    summary: z.strictObject({
      cells: z.int(),
      measured: z.int(),
      verdicts: Counts,
      reasons: z.array(z.strictObject({ code: z.string(), cells: z.int(), example: z.string() })),
    }),
    findings: z.array(z.strictObject({ series: z.string(), tunings: z.array(TuningFindings) })),
    /** One row a cell and metric, as in the CSV. */
    cells: z.array(Row),
    meanRatiosOfChange: z.array(z.record(z.string(), z.unknown())),
  })
  .meta({ id: 'Report' });

const example: z.output<typeof Report> = {
  collectionId: studyId,
  revision: 1,
  updatedAt: '2026-01-31T12:00:00.000Z',
  report: reportExample,
  summary: { cells: 1, measured: 1, verdicts: { valid: 1, suspect: 0, invalid: 0 }, reasons: [] },
  findings: [{ series: 'micro', tunings: [] }],
  cells: [{ tuning: 'inference', evaluation: 'micro-inference.default', metric: 'accuracy', value: 0.82 }],
  meanRatiosOfChange: [],
};
const json = jsonAnswer(Report, 'The report', example);

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{collectionId}',
  operationId: 'getReport',
  summary: 'The report of a study or an import: one self-contained HTML page, JSON, or its cells as CSV',
  request: {
    params: z.strictObject({ collectionId: CollectionId }),
    query: z.strictObject({ format: z.enum(['html', 'json', 'csv']).default('html') }),
  },
  responses: {
    200: {
      ...json,
      content: {
        ...json.content,
        'text/html': {
          schema: z.string(),
          example: '<!doctype html><title>Does pre-training help fine-tuning?</title>',
        },
        'text/csv': { schema: z.string(), example: 'cellId,tuning,evaluation,value\r\n' },
      },
    },
    304: notModified,
    ...problemAnswers(400, 404),
  },
});

export function addGetReport(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { collectionId } = c.req.valid('param');
    const { format } = c.req.valid('query');
    return sendAnswer(c, await answered(deps, collectionId, 'renderReport', collectionId, format));
  });
}
