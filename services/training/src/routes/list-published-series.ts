import { createRoute, jsonAnswer, PageQuery, pageOf, paginate, problemAnswers } from '@amuro/http';
import { published } from '../published/index.ts';
import { publishedSeriesExample, PublishedSeriesSummary, summaryOf } from './published-series-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/published-series',
  operationId: 'listPublishedSeries',
  summary: 'List the published series that are known by name',
  description:
    'Names, families, licences and numbers of points, from the registry that ships with the service. No hub is asked.',
  tags: ['series'],
  request: { query: PageQuery },
  responses: {
    200: jsonAnswer(pageOf(PublishedSeriesSummary), 'One page', {
      items: [summaryOf(publishedSeriesExample)],
      nextCursor: null,
    }),
    ...problemAnswers(400),
  },
});

export const addListPublishedSeries: AddRoute = (app) => {
  app.openapi(route, (c) => {
    const all = [...published.values()];
    const page = paginate(
      c.req.valid('query'),
      (after, limit) => all.filter(({ name }) => after === null || name > after).slice(0, limit),
      ({ name }) => name,
    );
    return c.json({ ...page, items: page.items.map(summaryOf) }, 200);
  });
};
