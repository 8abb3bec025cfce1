import { createRoute, jsonAnswer, ListQuery, type OpenAPIHono, pageOf, problemAnswers } from '@amuro/http';
import { reportSummary } from '../actions/render-reports.ts';
import { cachedAnswer, notModified, sendAnswer } from '../serving/answers.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { toListed } from '../store/reports.ts';
import { reportExample, studyId } from './examples.ts';
import { ReportSummary } from './report-summary.ts';

const item = reportSummary(
  toListed({
    collectionId: studyId,
    revision: 1,
    request: reportExample,
    updatedAt: '2026-01-31T12:00:00.000Z',
  }),
);

const route = createRoute({
  method: 'get',
  path: '/v1/reports',
  operationId: 'listReports',
  summary: 'List reports',
  description: 'All reported studies and all imports of published results, the latest change first.',
  request: { query: ListQuery },
  responses: {
    200: jsonAnswer(pageOf(ReportSummary), 'One page', { items: [item], nextCursor: null }),
    304: notModified,
    ...problemAnswers(400),
  },
});

export function addListReports(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) =>
    sendAnswer(c, await cachedAnswer(deps, 'reports', 'renderReports', c.req.valid('query'))),
  );
}
