import { CellId, MeasurementId, Name } from '@amuro/contracts';
import { createRoute, jsonAnswer, ListQuery, type OpenAPIHono, pageOf, problemAnswers, z } from '@amuro/http';
import { comparisonResource } from '../actions/render-comparisons.ts';
import { CollectionId } from '../domain/collection.ts';
import { comparedWithKinds, type ComparedPair } from '../domain/grid/study-pairs.ts';
import { cachedAnswer, notModified, sendAnswer } from '../serving/answers.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { collectionOf, collectionQuery } from './collection-query.ts';
import { comparisonExample, measurementExample, reportExample, studyId } from './examples.ts';
import { Comparison } from './resources.ts';

export const comparisonQuery = {
  ...collectionQuery,
  against: z
    .enum(comparedWithKinds)
    .optional()
    .describe('What tuned cells are compared with; omitted: everything.'),
  tuning: Name.optional().describe('Name of a tuning; omitted: all.'),
  evaluation: Name.optional().describe('Name of an evaluation; omitted: all.'),
  metric: Name.optional().describe('Name of a metric; omitted: the primary one of each set.'),
};

const StudyComparison = z
  .strictObject({
    against: z.enum(comparedWithKinds).describe('What the tuned cell is compared with.'),
    primary: z.boolean().describe("Whether the metric is the dataset's main one."),
    baseline: z
      .strictObject({
        rule: z.string().describe('Name of the rule.'),
        field: z.string().nullable().describe('The one field that the rule reads; null: all of them.'),
        tuning: Name.describe('Tuning whose rows the rule was fitted on.'),
      })
      .nullable()
      .describe('The surface rule that it is compared with; else null.'),
    series: Name.describe('Name of the series.'),
    revision: Name.describe('Revision of the point.'),
    tuning: Name.describe('Name of the tuning.'),
    evaluation: Name.describe('Name of the evaluation.'),
    relation: z
      .enum(['in-domain', 'out-of-domain', 'cross-task'])
      .describe('How the evaluated set relates to the tuning.'),
    cellIds: z.array(CellId).describe('Both cells.'),
    measurementIds: z.array(MeasurementId).describe('Both measurements.'),
    comparison: Comparison.describe('The comparison.'),
  })
  .meta({ id: 'StudyComparison', description: 'A tuned cell of a study or import against something else.' });

export const examplePair: ComparedPair = {
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

const page = { collectionId: studyId, items: [comparisonResource(examplePair)], nextCursor: null };
const route = createRoute({
  method: 'get',
  path: '/v1/comparisons',
  operationId: 'listComparisons',
  summary: 'List the comparisons of a study or import',
  description:
    'Every tuned cell against the base, against the first point and against surface rules, paired by row, with an interval and a p value corrected for the number of tests.',
  request: { query: ListQuery.extend(comparisonQuery) },
  responses: {
    200: jsonAnswer(pageOf(StudyComparison).extend({ collectionId: CollectionId }), 'One page', page),
    304: notModified,
    ...problemAnswers(400, 404),
  },
});
export function addListComparisons(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { study, import: imported, limit, cursor, ...named } = c.req.valid('query');
    const collectionId = collectionOf({ study, import: imported });
    const request = { ...named, collectionId, format: 'json', page: { limit, cursor }, columns: [] } as const;
    return sendAnswer(c, await cachedAnswer(deps, collectionId, 'renderComparisons', request));
  });
}
