import {
  createRoute,
  jsonAnswer,
  ListQuery,
  pageOf,
  pageOfList,
  problemAnswers,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import { figureKinds } from '../figures/kinds/index.ts';

const FigureKindItem = z
  .strictObject({
    kind: z.string().describe('Name of the kind.'),
    description: z.string().describe('What it shows.'),
    links: z
      .strictObject({
        self: z.string().describe('Path of the data behind the figure, as JSON.'),
        svg: z.string().describe('Path of the figure as SVG.'),
        png: z.string().describe('Path of the figure as PNG.'),
        csv: z.string().describe('Path of the data behind it as CSV.'),
      })
      .describe('Paths of related resources.'),
  })
  .meta({ id: 'FigureKind', description: 'A kind of figure.' });
const items = figureKinds.map(({ kind, description }) => ({
  kind,
  description,
  links: {
    self: `/v1/figures/${kind}/figure.json`,
    svg: `/v1/figures/${kind}/figure.svg`,
    png: `/v1/figures/${kind}/figure.png`,
    csv: `/v1/figures/${kind}/figure.csv`,
  },
}));

const route = createRoute({
  method: 'get',
  path: '/v1/figures',
  operationId: 'listFigures',
  summary: 'List the kinds of figure',
  description: 'With what each shows.',
  request: { query: ListQuery },
  responses: {
    200: jsonAnswer(pageOf(FigureKindItem), 'One page', { items, nextCursor: null }),
    ...problemAnswers(400),
  },
});

export function addListFigures(app: OpenAPIHono): void {
  app.openapi(route, (c) => c.json(pageOfList(items, c.req.valid('query')), 200));
}
