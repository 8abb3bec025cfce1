import { DatasetId } from '@amuro/contracts';
import {
  createRoute,
  jsonAnswer,
  PageQuery,
  pageOf,
  paginate,
  problemAnswers,
  type OpenAPIHono,
} from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findDataset } from '../actions/find-dataset.ts';
import { PreparedSet, preparedSetExample, preparedSetResource } from './prepared-set-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/prepared-sets',
  operationId: 'listPreparedSets',
  summary: 'List prepared sets',
  description: 'In the order in which they were requested.',
  request: {
    query: PageQuery.extend({ dataset: DatasetId.optional().describe('Only sets of this dataset.') }),
  },
  responses: {
    200: jsonAnswer(pageOf(PreparedSet), 'One page', { items: [preparedSetExample], nextCursor: null }),
    ...problemAnswers(400),
  },
});

export function addListPreparedSets(app: OpenAPIHono, deps: Deps): void {
  const { store } = deps;
  app.openapi(route, (c) => {
    const { dataset, ...page } = c.req.valid('query');
    const { items, nextCursor } = paginate(
      page,
      (after, limit) => store.preparedSets.page(dataset, Number(after ?? 0), limit),
      ({ ordinal }) => String(ordinal),
    );
    const resources = items.map((set) =>
      preparedSetResource({ set, job: store.jobs.require(set.id) }, findDataset(deps, set.datasetId).name),
    );
    return c.json({ items: resources, nextCursor }, 200);
  });
}
