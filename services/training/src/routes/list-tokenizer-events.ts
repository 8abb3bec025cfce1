import { TokenizerId } from '@amuro/contracts';
import { createRoute, EventsQuery, eventsAnswer, notFound, problemAnswers, sendEvents, z } from '@amuro/http';
import { eventsOf } from './events-of.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/tokenizers/{id}/events',
  operationId: 'listTokenizerEvents',
  summary: 'Follow a tokenizer: events so far, or as they come',
  tags: ['tokenizers'],
  request: { params: z.object({ id: TokenizerId }), query: EventsQuery },
  responses: { 200: eventsAnswer, ...problemAnswers(400, 404) },
});

export const addListTokenizerEvents: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    if (deps.tokenizers.get(id) === undefined) throw notFound('tokenizer', id);
    return sendEvents(c, eventsOf(deps, id));
  });
};
