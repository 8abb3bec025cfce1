import { CellId, MeasurementId, Name, Protocol } from '@amuro/contracts';
import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import { changeEstimators, type ChangeSummary } from '@amuro/statistics';
import type { ServerDeps } from '../serving/server-deps.ts';
import { CollectionId } from '../domain/collection.ts';
import { flattenRatio, ratioResource } from '../actions/render-ratios.ts';
import type { SummarisedRatio } from '../actions/summarise-ratios.ts';
import { answered } from '../serving/answered.ts';
import { notModified, sendAnswer } from '../serving/send-answer.ts';
import { collectionOf, collectionQuery } from './collection-query.ts';
import { csvAnswer } from './csv-answer.ts';
import { comparisonExample, reportExample, studyId } from './examples.ts';

const scopes = [
  'cross-task',
  'out-of-domain',
  'classification-to-generation',
  'generation-to-classification',
] as const;
const Cell = z.strictObject({
  series: Name,
  revision: Name,
  tuning: Name,
  evaluation: Name,
  cellIds: z.array(CellId),
  measurementIds: z.array(MeasurementId),
  /** What guessing scores on the set. */
  chanceLevel: z.number().nullable(),
  /** Whether a fall of the metric is an improvement, as ratios count it. */
  lowerIsBetter: z.boolean(),
  suspect: z.boolean(),
});
const Estimate = z
  .strictObject({
    estimator: z.enum(changeEstimators.map(({ name }) => name)),
    value: z.number().nullable(),
    cells: z.int(),
    /** Cells that have no such change, why, and which: their tuned cells. */
    leftOut: z.int(),
    leftOutReason: z.string().nullable(),
    leftOutCellIds: z.array(CellId),
    /** Points of a series, whose cells are drawn and tested as one. */
    clusters: z.int(),
    interval: z
      .strictObject({ low: z.number(), high: z.number(), level: z.number(), resamples: z.int() })
      .nullable(),
    /** Two-sided sign-change test of "no change" over points. */
    pValue: z.number().nullable(),
    /** Two one-sided t tests: whether a change of the margin or more is ruled out. */
    equivalence: z
      .strictObject({ margin: z.number(), pValue: z.number(), equivalent: z.boolean() })
      .nullable(),
  })
  .meta({ id: 'ChangeEstimate' });
const MeanRatioOfChange = z
  .strictObject({
    /** Which cells are averaged: a relation of set to tuning, or a direction between kinds of task. */
    scope: z.enum(scopes),
    /** Null: pooled over tunings. */
    tuning: Name.nullable(),
    /** Null: pooled over points. */
    point: z.strictObject({ series: Name, revision: Name }).nullable(),
    /** A fraction: -0.61 is a loss of 61 %; null if no cell could be used. */
    value: z.number().nullable(),
    used: z.array(z.strictObject({ cell: Cell, base: z.number(), tuned: z.number(), ratio: z.number() })),
    leftOut: z.array(z.strictObject({ cell: Cell, reason: z.string() })),
    suspectCells: z.int(),
    /** The same change by estimators that a few small bases do not decide, with intervals and tests. */
    estimates: z.array(Estimate),
  })
  .meta({ id: 'MeanRatioOfChange' });

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

const exampleItem: SummarisedRatio = {
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

const Ratios = z.strictObject({
  collectionId: CollectionId,
  protocol: Protocol,
  items: z.array(MeanRatioOfChange),
  /** What makes the paper's pooled directions differ from the corrected ones. */
  notes: z.array(z.string()),
});
const route = createRoute({
  method: 'get',
  path: '/v1/mean-ratios-of-change',
  operationId: 'listMeanRatiosOfChange',
  summary: 'Mean ratios of change, eq. (1) of the paper: what a tuning does to sets other than its own',
  description:
    'The mean over cells of (fine-tuned - base) / base, by tuning and point, by tuning, and pooled by direction. Invalid cells ' +
    'and bases of 0 are left out, with the reason; suspect ones are kept and counted.',
  request: {
    query: z.strictObject({
      ...collectionQuery,
      tuning: Name.optional(),
      scope: z.enum(scopes).optional(),
      /** `paper` pools the sets that the paper pooled; `corrected` all sets of the other kind. */
      protocol: Protocol.default('corrected'),
      format: z.enum(['json', 'csv']).default('json'),
    }),
  },
  responses: {
    200: csvAnswer(
      jsonAnswer(Ratios, 'All ratios', {
        collectionId: studyId,
        protocol: 'corrected',
        items: [ratioResource(exampleItem)],
        notes: [],
      }),
      [flattenRatio(exampleItem)],
    ),
    304: notModified,
    ...problemAnswers(400, 404),
  },
});

export function addListMeanRatiosOfChange(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { study, import: imported, ...filters } = c.req.valid('query');
    const collectionId = collectionOf({ study, import: imported });
    const columns = Object.keys(flattenRatio(exampleItem));
    const request = { ...filters, collectionId, columns };
    return sendAnswer(c, await answered(deps, collectionId, 'renderRatios', request));
  });
}
