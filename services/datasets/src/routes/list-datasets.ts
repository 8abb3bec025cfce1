import { Name, Role, Task } from '@amuro/contracts';
import {
  createRoute,
  jsonAnswer,
  PageQuery,
  pageOf,
  paginate,
  problemAnswers,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import type { Deps } from '../deps.ts';
import { LicenceTerms } from '../domain/licence-terms.ts';
import { Dataset, datasetExample, datasetResource } from './dataset-resource.ts';

const Filter = z.object({
  name: Name.optional().describe('Only the dataset of this name.'),
  task: Task.optional().describe('Only datasets of this task.'),
  role: Role.optional().describe('Only datasets with this role.'),
  builtIn: z.stringbool().optional().describe('Only built-in datasets (`true`), or only others (`false`).'),
  licenceTerms: LicenceTerms.optional().describe('Only datasets whose licence has these terms.'),
  metric: Name.optional().describe('Only datasets with this metric.'),
  split: Name.optional().describe('Only datasets with a split of this name.'),
});

const route = createRoute({
  method: 'get',
  path: '/v1/datasets',
  operationId: 'listDatasets',
  summary: 'List datasets',
  description: 'In the order of registration; the built-in ones come first.',
  request: { query: PageQuery.extend(Filter.shape) },
  responses: {
    200: jsonAnswer(pageOf(Dataset), 'One page', { items: [datasetExample], nextCursor: null }),
    ...problemAnswers(400),
  },
});

export function addListDatasets(app: OpenAPIHono, { store }: Deps): void {
  app.openapi(route, (c) => {
    const { limit: pageSize, cursor, ...filter } = c.req.valid('query');
    const page = { limit: pageSize, cursor };
    const { items, nextCursor } = paginate(
      page,
      (after, limit) => store.datasets.page(filter, Number(after ?? 0), limit),
      ({ ordinal }) => String(ordinal),
    );
    return c.json({ items: items.map(datasetResource), nextCursor }, 200);
  });
}
