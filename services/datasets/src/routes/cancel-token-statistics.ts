import { TokenStatisticsId } from '@amuro/contracts';
import { conflict, createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findTokenStatistics } from '../actions/find-token-statistics.ts';
import {
  TokenStatistics,
  tokenStatisticsExample,
  tokenStatisticsResource,
} from './token-statistics-resource.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/token-statistics/{id}/cancel',
  operationId: 'cancelTokenStatistics',
  summary: 'Cancel token statistics',
  description: 'POST the same request to /v1/token-statistics again to start over.',
  request: { params: z.strictObject({ id: TokenStatisticsId }) },
  responses: {
    202: jsonAnswer(TokenStatistics, 'It will stop, or has stopped', tokenStatisticsExample),
    ...problemAnswers(400, 404, 409),
  },
});

export function addCancelTokenStatistics(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const found = await findTokenStatistics(deps, c.req.valid('param').id);
    const { job, result } = deps.runner.cancel(found.row.id);
    if (result.kind === 'refused') throw conflict(result.detail, result.remedy);
    const resource = tokenStatisticsResource({ ...found, job });
    return c.json(resource, 202, { location: resource.links.self });
  });
}
