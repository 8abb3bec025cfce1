import { CellId, MeasurementId, Name } from '@amuro/contracts';
import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../actions/deps.ts';
import { CollectionId } from '../domain/collection.ts';
import { loadGrid } from '../actions/load-grid.ts';
import { ratiosOfChange, type RatioOfChange } from '../domain/grid/ratios-of-change.ts';
import { toCsv, type CsvValue } from '../domain/to-csv.ts';
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
  suspect: z.boolean(),
});
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
  })
  .openapi('MeanRatioOfChange');

const exampleItem: RatioOfChange = {
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
        suspect: false,
      },
      base: 0.4,
      tuned: 0.3,
      ratio: -0.25,
    },
  ],
  leftOut: [],
};

const Ratios = z.strictObject({ collectionId: CollectionId, items: z.array(MeanRatioOfChange) });
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
      format: z.enum(['json', 'csv']).default('json'),
    }),
  },
  responses: {
    200: csvAnswer(
      jsonAnswer(Ratios, 'All ratios', { collectionId: studyId, items: [resource(exampleItem)] }),
      [flatten(exampleItem)],
    ),
    ...problemAnswers(400, 404),
  },
});

export function addListMeanRatiosOfChange(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const { tuning, scope, format, ...named } = c.req.valid('query');
    const collectionId = collectionOf(named);
    const items = ratiosOfChange(loadGrid(deps, collectionId).grid).filter(
      (item) =>
        (tuning === undefined || item.tuning === tuning) && (scope === undefined || item.scope === scope),
    );
    if (format === 'json') return c.json({ collectionId, items: items.map(resource) }, 200);
    const csv = toCsv(items.map(flatten), Object.keys(flatten(exampleItem)));
    return c.text(csv, 200, { 'content-type': 'text/csv; charset=utf-8' }) as never;
  });
}

function resource(item: RatioOfChange): z.output<typeof MeanRatioOfChange> {
  return { ...item, suspectCells: item.used.filter(({ cell }) => cell.suspect).length };
}

function flatten(item: RatioOfChange): Record<string, CsvValue> {
  const { scope, tuning, point, value, used, leftOut } = item;
  return {
    scope,
    tuning,
    series: point?.series,
    revision: point?.revision,
    value,
    cellsUsed: used.length,
    cellsLeftOut: leftOut.length,
    suspectCells: resource(item).suspectCells,
    measurementIds: used.flatMap(({ cell }) => cell.measurementIds).join(' '),
    cellIds: used.flatMap(({ cell }) => cell.cellIds).join(' '),
  };
}
