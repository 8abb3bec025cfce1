import { Name } from '@amuro/contracts';
import { createRoute, jsonAnswer, PageQuery, pageOf, problemAnswers, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { StudyShape } from '../domain/study-shapes.ts';
import { inThread } from '../threads/in-thread.ts';
import { studyExample } from './examples.ts';
import { sendJson } from './send-json.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/studies',
  operationId: 'listStudies',
  summary: 'List studies',
  description: 'Oldest first.',
  request: { query: PageQuery.extend({ name: Name.optional().describe('Only studies of this name.') }) },
  responses: {
    200: jsonAnswer(pageOf(StudyShape), 'A page of studies', { items: [studyExample], nextCursor: null }),
    ...problemAnswers(400),
  },
});

export function addListStudies(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => sendJson(c, await inThread(deps, 'renderStudies', c.req.valid('query'))));
}
