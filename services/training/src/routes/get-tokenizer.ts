import { TokenizerId } from '@amuro/contracts';
import { createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import { findTokenizerFiles, noteLoss } from '../actions/lost-results.ts';
import { tokenizerExample, TokenizerResource, tokenizerResource } from './tokenizer-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/tokenizers/{id}',
  operationId: 'getTokenizer',
  summary: 'Get a tokenizer',
  description: 'Its source, its status and, once it is ready, its vocabulary size.',
  tags: ['tokenizers'],
  request: { params: z.object({ id: TokenizerId }) },
  responses: {
    200: jsonAnswer(TokenizerResource, 'The tokenizer', tokenizerExample),
    ...problemAnswers(400, 404),
  },
});

export const addGetTokenizer: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const found = deps.tokenizers.get(id);
    if (found === undefined) throw notFound('tokenizer', id);
    await noteLoss(() => findTokenizerFiles(deps, found));
    return c.json(tokenizerResource(found, deps.jobs), 200);
  });
};
