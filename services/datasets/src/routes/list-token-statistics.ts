import { PreparedSetId } from '@amuro/contracts';
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
import { findTokenStatistics } from '../actions/find-token-statistics.ts';
import {
  TokenStatistics,
  tokenStatisticsExample,
  tokenStatisticsResource,
} from './token-statistics-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/token-statistics',
  operationId: 'listTokenStatistics',
  summary: 'List token statistics',
  description: 'In the order in which they were requested.',
  request: {
    query: PageQuery.extend({
      preparedSet: PreparedSetId.optional().describe('Only statistics of this prepared set.'),
    }),
  },
  responses: {
    200: jsonAnswer(pageOf(TokenStatistics), 'One page', {
      items: [tokenStatisticsExample],
      nextCursor: null,
    }),
    ...problemAnswers(400),
  },
});

export function addListTokenStatistics(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { preparedSet, ...page } = c.req.valid('query');
    const { items, nextCursor } = paginate(
      page,
      (after, limit) => deps.store.tokenStatistics.page(preparedSet, Number(after ?? 0), limit),
      ({ ordinal }) => String(ordinal),
    );
    const found = await Promise.all(items.map(({ id }) => findTokenStatistics(deps, id)));
    return c.json({ items: found.map((one) => tokenStatisticsResource(one)), nextCursor }, 200);
  });
}
