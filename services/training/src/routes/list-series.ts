import { createRoute, jsonAnswer, PageQuery, pageOf, paginate, problemAnswers } from '@amuro/http';
import { seriesExample, SeriesResource, seriesResource } from './series-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/series',
  operationId: 'listSeries',
  summary: 'List series',
  description: 'By id, with those that pre-training runs made.',
  tags: ['series'],
  request: { query: PageQuery },
  responses: {
    200: jsonAnswer(pageOf(SeriesResource), 'One page', { items: [seriesExample], nextCursor: null }),
    ...problemAnswers(400),
  },
});

export const addListSeries: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const page = paginate(
      c.req.valid('query'),
      (after, limit) => deps.series.after(after, limit),
      ({ id }) => id,
    );
    return c.json({ ...page, items: page.items.map((each) => seriesResource(each, deps)) }, 200);
  });
};
