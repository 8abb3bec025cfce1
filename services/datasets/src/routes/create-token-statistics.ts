import { PreparedSetId } from '@amuro/contracts';
import { createRoute, jsonAnswer, jsonBody, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import { createTokenStatistics } from '../actions/create-token-statistics.ts';
import type { Deps } from '../deps.ts';
import { findTokenStatistics } from '../actions/find-token-statistics.ts';
import { TokenizerReference } from '../tokenizers/tokenizer-reference.ts';
import {
  TokenStatistics,
  tokenStatisticsExample,
  tokenStatisticsResource,
} from './token-statistics-resource.ts';

const Body = z
  .strictObject({
    preparedSet: z.strictObject({ id: PreparedSetId }).describe('The set.'),
    tokenizer: TokenizerReference,
  })
  .meta({
    id: 'TokenStatisticsRequest',
    description: 'A prepared set to measure, and the tokenizer to measure it with.',
  });

const example: z.input<typeof Body> = {
  preparedSet: { id: tokenStatisticsExample.preparedSet.id },
  tokenizer: tokenStatisticsExample.tokenizer,
};

const route = createRoute({
  method: 'post',
  path: '/v1/token-statistics',
  operationId: 'createTokenStatistics',
  summary: 'Measure a prepared set in tokens',
  description:
    'Encodes every row with a tokenizer and counts lengths, so that a context can be chosen before anything runs. The same set and tokenizer always give the same statistics.',
  request: { body: jsonBody(Body, example) },
  responses: {
    200: jsonAnswer(TokenStatistics, 'It exists or is being made', tokenStatisticsExample),
    202: jsonAnswer(TokenStatistics, 'Queued', tokenStatisticsExample),
    ...problemAnswers(400, 403, 404, 409, 410, 422, 502),
  },
});

export function addCreateTokenStatistics(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id, outcome } = await createTokenStatistics(deps, c.req.valid('json'));
    const resource = tokenStatisticsResource(await findTokenStatistics(deps, id));
    return c.json(resource, outcome === 'existing' ? 200 : 202, { location: resource.links.self });
  });
}
