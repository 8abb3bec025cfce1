import { CellState } from '@amuro/contracts';
import { createRoute, jsonAnswer, PageQuery, pageOf, problemAnswers, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { StudyCell } from '../domain/study-shapes.ts';
import { inThread } from '../threads/in-thread.ts';
import { cellExample } from './examples.ts';
import { sendJson } from './send-json.ts';
import { studyIdParams } from './study-id.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/studies/{id}/cells',
  operationId: 'listCells',
  summary: 'List the cells of a study',
  description: 'What was measured in each, and why the missing ones are missing.',
  request: {
    params: studyIdParams,
    query: PageQuery.extend({ state: CellState.optional().describe('Only cells in this state.') }),
  },
  responses: {
    200: jsonAnswer(pageOf(StudyCell), 'A page of cells', { items: [cellExample], nextCursor: null }),
    ...problemAnswers(400, 404),
  },
});

export function addListCells(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    return sendJson(c, await inThread(deps, 'renderCells', id, c.req.valid('query')));
  });
}
