import { Name, Role, Task } from '@amuro/contracts';
import {
  createRoute,
  jsonAnswer,
  PageQuery,
  pageOf,
  paginate,
  problemAnswers,
  type OpenAPIHono,
} from '@amuro/http';
import type { Deps } from '../actions/deps.ts';
import { Dataset, datasetExample, datasetResource } from './dataset-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/datasets',
  operationId: 'listDatasets',
  summary: 'Datasets in the order of registration, the built-in ones among them',
  request: {
    query: PageQuery.extend({ name: Name.optional(), task: Task.optional(), role: Role.optional() }),
  },
  responses: {
    200: jsonAnswer(pageOf(Dataset), 'One page', { items: [datasetExample], nextCursor: null }),
    ...problemAnswers(400),
  },
});

export function addListDatasets(app: OpenAPIHono, { store }: Deps): void {
  app.openapi(route, (c) => {
    const { name, task, role, ...page } = c.req.valid('query');
    const filter = { name, task, role };
    const { items, nextCursor } = paginate(
      page,
      (after, limit) => store.datasets.page(filter, Number(after ?? 0), limit),
      ({ ordinal }) => String(ordinal),
    );
    return c.json({ items: items.map(datasetResource), nextCursor }, 200);
  });
}
