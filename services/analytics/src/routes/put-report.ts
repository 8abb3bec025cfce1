import { ReportRequest, StudyId } from '@amuro/contracts';
import { createRoute, jsonAnswer, jsonBody, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../actions/deps.ts';
import { putReport } from '../actions/put-report.ts';
import { reportExample, reportRequestExample, studyId } from './examples.ts';
import { toListed } from '../store/reports.ts';
import { ReportSummary, reportSummary } from './report-summary.ts';

const example = reportSummary(
  toListed({
    collectionId: studyId,
    revision: 1,
    request: reportExample,
    updatedAt: '2026-01-31T12:00:00.000Z',
  }),
);

const route = createRoute({
  method: 'put',
  path: '/v1/reports/{collectionId}',
  operationId: 'putReport',
  summary: 'Tell how a study stands: its factors, cells, measurements and cost',
  description: 'The same again changes nothing. A measurement may be named before it is imported.',
  request: {
    params: z.strictObject({ collectionId: StudyId }),
    body: jsonBody(ReportRequest, reportRequestExample),
  },
  responses: {
    200: jsonAnswer(ReportSummary, 'Known before', example),
    201: jsonAnswer(ReportSummary, 'New', example),
    ...problemAnswers(400, 413),
  },
});

export function addPutReport(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const { created, report } = putReport(deps, c.req.valid('param').collectionId, c.req.valid('json'));
    return c.json(reportSummary(toListed(report)), created ? 201 : 200);
  });
}
