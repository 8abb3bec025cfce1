import { CellId, CellState, MeasurementId, ScoringRunId, Verdict } from '@amuro/contracts';
import { createRoute, jsonAnswer, PageQuery, pageOf, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import { CollectionId } from '../domain/collection.ts';
import { cachedAnswer, notModified, sendAnswer } from '../serving/answers.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { studyId } from './examples.ts';
import { namesOf } from './collection-query.ts';

const Names = namesOf(z.string());
const Query = PageQuery.extend({
  series: Names.describe('Only cells of these series, separated by commas; omitted: all.'),
  evaluation: Names.describe('Only cells of these evaluations, separated by commas; omitted: all.'),
  tuning: Names.describe('Only cells of these tunings, separated by commas; omitted: all.'),
  primary: z.stringbool().default(false).describe('Whether to list measurements of primary metrics alone.'),
  verdict: Verdict.shape.status.optional().describe('Only cells with a listed measurement of this verdict.'),
  measurement: MeasurementId.optional().describe('Only cells with this measurement.'),
});

const CellMeasurement = z
  .strictObject({
    measurementId: MeasurementId.describe('Id of the measurement.'),
    metric: z.string().describe('Name of the metric.'),
    primary: z.boolean().describe('Whether it is the primary metric of the evaluation.'),
    value: z.number().describe('Value of the metric.'),
    n: z.int().nullable().describe('Rows that the value summarises; null if unknown.'),
    low: z.number().nullable().describe('Lower end of the 95 % interval; null where there is none.'),
    high: z.number().nullable().describe('Upper end of the 95 % interval; null where there is none.'),
    verdict: Verdict.shape.status.describe('How far the value can be trusted.'),
    reasons: z.array(z.string()).describe('Why it is not valid, in sentences.'),
    scoringRunId: ScoringRunId.nullable().describe('Its scoring run; null for a published value.'),
  })
  .meta({ id: 'CellMeasurement', description: 'The measurement of a cell by one metric.' });

const MeasuredCell = z
  .strictObject({
    cellId: CellId.describe('Id of the cell.'),
    series: z.string().nullable().describe('Name of the series; null for a surface rule.'),
    revision: z.string().nullable().describe('Revision of the point; null for a surface rule.'),
    tuning: z.string().nullable().describe('Name of the tuning, or `base`; null for a surface rule.'),
    baseline: z.string().nullable().describe('Name of the surface rule; null for a model.'),
    baselineTuning: z
      .string()
      .nullable()
      .describe('Tuning whose rows the rule was fitted on; null for a model.'),
    evaluation: z.string().describe('Name of the evaluation.'),
    state: CellState,
    reason: z.string().nullable().describe('Why the cell is missing, if it failed; else null.'),
    measurements: z.array(CellMeasurement).describe('Its measurements.'),
  })
  .meta({ id: 'MeasuredCell', description: 'A cell with its measurements.' });

const CellPage = pageOf(MeasuredCell).extend({ collectionId: CollectionId });

const example: z.output<typeof CellPage> = {
  collectionId: studyId,
  items: [
    {
      cellId: `cel_${'c'.repeat(26)}`,
      series: 'micro',
      revision: 'step14648',
      tuning: 'inference',
      baseline: null,
      baselineTuning: null,
      evaluation: 'micro-inference',
      state: 'measured',
      reason: null,
      measurements: [
        {
          measurementId: `msr_${'m'.repeat(26)}`,
          metric: 'accuracy',
          primary: true,
          value: 0.82,
          n: 60,
          low: 0.72,
          high: 0.91,
          verdict: 'valid',
          reasons: [],
          scoringRunId: `scr_${'s'.repeat(26)}`,
        },
      ],
    },
  ],
  nextCursor: null,
};

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/cells',
  operationId: 'listReportCells',
  summary: 'List the cells of a report',
  description: 'Each with its measurements; filtered and in pages.',
  request: { params: z.strictObject({ id: CollectionId }), query: Query },
  responses: {
    200: jsonAnswer(CellPage, 'One page', example),
    304: notModified,
    ...problemAnswers(400, 404),
  },
});

export function addListReportCells(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const answer = await cachedAnswer(deps, id, 'renderReportCells', id, c.req.valid('query'));
    return sendAnswer(c, answer);
  });
}
