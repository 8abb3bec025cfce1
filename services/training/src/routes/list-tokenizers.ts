import { createRoute, jsonAnswer, PageQuery, pageOf, paginate, problemAnswers } from '@amuro/http';
import { tokenizerExample, TokenizerResource, tokenizerResource } from './tokenizer-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/tokenizers',
  operationId: 'listTokenizers',
  summary: 'List tokenizers',
  description: 'By id.',
  tags: ['tokenizers'],
  request: { query: PageQuery },
  responses: {
    200: jsonAnswer(pageOf(TokenizerResource), 'One page', { items: [tokenizerExample], nextCursor: null }),
    ...problemAnswers(400),
  },
});

export const addListTokenizers: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const page = paginate(
      c.req.valid('query'),
      (after, limit) => deps.tokenizers.after(after, limit),
      ({ id }) => id,
    );
    return c.json({ ...page, items: page.items.map((each) => tokenizerResource(each, deps.jobs)) }, 200);
  });
};
