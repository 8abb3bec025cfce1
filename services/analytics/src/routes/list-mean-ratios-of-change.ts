import { CellId, MeasurementId, Name, Protocol } from '@amuro/contracts';
import { createRoute, jsonAnswer, ListQuery, pageOf, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import { changeEstimators, type ChangeSummary } from '@amuro/statistics';
import type { ServerDeps } from '../serving/server-deps.ts';
import { CollectionId } from '../domain/collection.ts';
import { ratioResource } from '../actions/render-ratios.ts';
import type { SummarisedRatio } from '../actions/summarise-ratios.ts';
import { cachedAnswer, notModified, sendAnswer } from '../serving/answers.ts';
import { collectionOf, collectionQuery } from './collection-query.ts';
import { comparisonExample, reportExample, studyId } from './examples.ts';

const scopes = [
  'cross-task',
  'out-of-domain',
  'classification-to-generation',
  'generation-to-classification',
] as const;
const Cell = z
  .strictObject({
    series: Name.describe('Name of the series.'),
    revision: Name.describe('Revision of the point.'),
    tuning: Name.describe('Name of the tuning.'),
    evaluation: Name.describe('Name of the evaluation.'),
    cellIds: z.array(CellId).describe('Base cell and tuned cell.'),
    measurementIds: z.array(MeasurementId).describe('Their measurements.'),
    chanceLevel: z.number().nullable().describe('Value expected from guessing; null where there is none.'),
    lowerIsBetter: z
      .boolean()
      .describe('Whether a fall of the metric is an improvement, which ratios count as a gain.'),
    suspect: z.boolean().describe('Whether a measurement is suspect.'),
  })
  .describe('A tuned cell and its base cell.');
const Estimate = z
  .strictObject({
    estimator: z
      .enum(changeEstimators.map(({ name }) => name))
      .describe('How the change of a cell is measured.'),
    value: z.number().nullable().describe('Mean over the cells; null if there are none.'),
    cells: z.int().describe('Number of cells.'),
    leftOut: z.int().describe('Number of cells that have no such change.'),
    leftOutReason: z.string().nullable().describe('Why; null if there are none.'),
    leftOutCellIds: z.array(CellId).describe('These tuned cells.'),
    clusters: z
      .int()
      .describe('Number of points of series; the cells of one point are resampled and tested together.'),
    interval: z
      .strictObject({
        low: z.number().describe('Lower end.'),
        high: z.number().describe('Upper end.'),
        level: z.number().describe('Confidence level, such as 0.95.'),
        resamples: z.int().describe('Number of bootstrap resamples.'),
      })
      .nullable()
      .describe('Bootstrap interval of the value; null where it is undefined.'),
    pValue: z
      .number()
      .nullable()
      .describe(
        'P-value of the two-sided sign-change test of no change, over points; null where it is undefined.',
      ),
    equivalence: z
      .strictObject({
        margin: z.number().describe('The margin.'),
        pValue: z.number().describe('The larger of the two p-values.'),
        equivalent: z.boolean().describe('Whether it is ruled out at 5 %.'),
      })
      .nullable()
      .describe(
        'Whether a change of the margin or more is ruled out, by two one-sided t tests; null where they are undefined.',
      ),
  })
  .meta({ id: 'ChangeEstimate', description: 'A change by one estimator, with its interval and tests.' });
const MeanRatioOfChange = z
  .strictObject({
    scope: z
      .enum(scopes)
      .describe(
        'Which cells are averaged: a relation of set to tuning, or a direction between kinds of task.',
      ),
    tuning: Name.nullable().describe('Name of the tuning; null: pooled over tunings.'),
    point: z
      .strictObject({
        series: Name.describe('Name of the series.'),
        revision: Name.describe('Revision of the point.'),
      })
      .nullable()
      .describe('Point of the series; null: pooled over points.'),
    value: z
      .number()
      .nullable()
      .describe('Mean ratio, a fraction: -0.61 is a loss of 61 %; null if no cell could be used.'),
    used: z
      .array(
        z.strictObject({
          cell: Cell.describe('Where the change was measured.'),
          base: z.number().describe('Value of the base checkpoint, in the unit of the metric.'),
          tuned: z.number().describe('Value of the tuned checkpoint, in the unit of the metric.'),
          ratio: z.number().describe('Change relative to the base value, without a unit.'),
        }),
      )
      .describe('Cells that were averaged.'),
    leftOut: z
      .array(
        z.strictObject({
          cell: Cell.describe('Where the change was measured.'),
          reason: z.string().describe('Why the cell is left out.'),
        }),
      )
      .describe('Cells that could not be used.'),
    suspectCells: z.int().describe('Number of averaged cells that are suspect.'),
    estimates: z.array(Estimate).describe('The same change by other estimators.'),
  })
  .meta({
    id: 'MeanRatioOfChange',
    description: 'How much of the base performance fine-tuning changes, on average over cells.',
  });

const exampleEstimate: ChangeSummary = {
  estimator: 'mean',
  value: -0.25,
  cells: 1,
  leftOut: 0,
  leftOutPlaces: [],
  clusters: 1,
  interval: null,
  pValue: null,
  equivalence: null,
};

export const exampleItem: SummarisedRatio = {
  scope: 'cross-task',
  tuning: 'inference',
  point: null,
  value: -0.25,
  used: [
    {
      cell: {
        series: 'micro',
        revision: 'step3662',
        tuning: 'inference',
        evaluation: 'micro-summary.default',
        cellIds: reportExample.cells.map(({ id }) => id),
        measurementIds: [comparisonExample.from, comparisonExample.to],
        chanceLevel: null,
        lowerIsBetter: false,
        suspect: false,
      },
      base: 0.4,
      tuned: 0.3,
      ratio: -0.25,
    },
  ],
  leftOut: [],
  estimates: [exampleEstimate],
};

const Ratios = pageOf(MeanRatioOfChange).extend({
  collectionId: CollectionId,
  protocol: Protocol,
  notes: z.array(z.string()).describe("Why the paper's pooled values differ from the corrected ones."),
});
export const ratioQuery = {
  ...collectionQuery,
  tuning: Name.optional().describe('Name of a tuning; omitted: all.'),
  scope: z.enum(scopes).optional().describe('Which sets to average over; omitted: each scope by itself.'),
  protocol: Protocol.default('corrected').describe(
    '`paper` pools the sets that the paper pooled, `corrected` all sets of the other kind.',
  ),
};
const page: z.output<typeof Ratios> = {
  collectionId: studyId,
  protocol: 'corrected',
  items: [ratioResource(exampleItem)],
  nextCursor: null,
  notes: [],
};
const route = createRoute({
  method: 'get',
  path: '/v1/mean-ratios-of-change',
  operationId: 'listMeanRatiosOfChange',
  summary: 'List mean ratios of change',
  description:
    'Equation (1) of the paper: what a tuning does to sets other than its own. The mean over cells of (fine-tuned - base) / base, by tuning and point, by tuning, and pooled by direction. Invalid cells and bases of 0 are left out, with the reason; suspect cells are kept and counted.',
  request: { query: ListQuery.extend(ratioQuery) },
  responses: { 200: jsonAnswer(Ratios, 'One page', page), 304: notModified, ...problemAnswers(400, 404) },
});
export function addListMeanRatiosOfChange(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { study, import: imported, limit, cursor, ...named } = c.req.valid('query');
    const collectionId = collectionOf({ study, import: imported });
    const request = { ...named, collectionId, format: 'json', page: { limit, cursor }, columns: [] } as const;
    return sendAnswer(c, await cachedAnswer(deps, collectionId, 'renderRatios', request));
  });
}
