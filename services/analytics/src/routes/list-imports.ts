import {
  createRoute,
  jsonAnswer,
  type OpenAPIHono,
  pageOf,
  PageQuery,
  paginate,
  problemAnswers,
} from '@amuro/http';
import type { Deps } from '../deps.ts';
import { readImports } from '../store/imports.ts';
import { importExample } from './examples.ts';
import { Import, importResource } from './import-resource.ts';

const example = { items: [importResource(importExample)], nextCursor: null };
const route = createRoute({
  method: 'get',
  path: '/v1/imports',
  operationId: 'listImports',
  summary: 'List imports of published results',
  description: 'By id. Scoring runs are not listed here: find them by their measurements.',
  request: { query: PageQuery },
  responses: { 200: jsonAnswer(pageOf(Import), 'One page', example), ...problemAnswers(400) },
});

export function addListImports(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const found = paginate(
      c.req.valid('query'),
      (after, count) => readImports(deps.store.db, after, count),
      ({ id }) => id,
    );
    return c.json({ ...found, items: found.items.map(importResource) }, 200);
  });
}
