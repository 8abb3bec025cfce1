import { CellId, MeasurementId, Name } from '@amuro/contracts';
import { createRoute, jsonAnswer, type OpenAPIHono, problemAnswers, z } from '@amuro/http';
import { comparisonResource } from '../actions/render-comparisons.ts';
import { CollectionId } from '../domain/collection.ts';
import { flattenPair } from '../domain/grid/flatten-pair.ts';
import { againsts, type ComparedPair } from '../domain/grid/study-pairs.ts';
import { answered } from '../serving/answered.ts';
import { notModified, sendAnswer } from '../serving/send-answer.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { collectionOf, collectionQuery } from './collection-query.ts';
import { csvAnswer } from './csv-answer.ts';
import { comparisonExample, measurementExample, reportExample, studyId } from './examples.ts';
import { Comparison } from './resources.ts';

const Query = z.strictObject({
  ...collectionQuery,
  against: z.enum(againsts).optional(),
  tuning: Name.optional(),
  evaluation: Name.optional(),
  /** Without it, each set's primary one. */
  metric: Name.optional(),
  format: z.enum(['json', 'csv']).default('json'),
});

const StudyComparison = z
  .strictObject({
    against: z.enum(againsts),
    primary: z.boolean(),
    /** The surface rule, where it is held against one. */
    baseline: z.strictObject({ rule: z.string(), field: z.string().nullable(), tuning: Name }).nullable(),
    series: Name,
    revision: Name,
    tuning: Name,
    evaluation: Name,
    relation: z.enum(['in-domain', 'out-of-domain', 'cross-task']),
    cellIds: z.array(CellId),
    measurementIds: z.array(MeasurementId),
    comparison: Comparison,
  })
  .meta({ id: 'StudyComparison' });

const examplePair: ComparedPair = {
  against: 'base',
  primary: true,
  baseline: null,
  series: 'micro',
  revision: 'step3662',
  tuning: 'inference',
  evaluation: 'micro-inference.default',
  relation: 'in-domain',
  cellIds: reportExample.cells.map(({ id }) => id),
  from: { ...measurementExample, id: comparisonExample.from },
  to: measurementExample,
  comparison: comparisonExample,
};

const route = createRoute({
  method: 'get',
  path: '/v1/comparisons',
  operationId: 'listComparisons',
  summary:
    'Every tuned cell of a study or import against base, the first point and surface rules, paired by row',
  request: { query: Query },
  responses: {
    200: csvAnswer(
      jsonAnswer(
        z.strictObject({ collectionId: CollectionId, items: z.array(StudyComparison) }),
        'All comparisons',
        {
          collectionId: studyId,
          items: [comparisonResource(examplePair)],
        },
      ),
      [flattenPair(examplePair)],
    ),
    304: notModified,
    ...problemAnswers(400, 404),
  },
});

export function addListComparisons(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { study, import: imported, ...filters } = c.req.valid('query');
    const collectionId = collectionOf({ study, import: imported });
    const columns = Object.keys(flattenPair(examplePair));
    const request = { ...filters, collectionId, columns };
    return sendAnswer(c, await answered(deps, collectionId, 'renderComparisons', request));
  });
}
