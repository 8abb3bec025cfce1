import { ReportRequest, StudyId } from '@amuro/contracts';
import {
  createRoute,
  jsonAnswer,
  jsonBody,
  type OpenAPIHono,
  openapiUnparsed,
  problemAnswers,
  z,
} from '@amuro/http';
import { reportSummary } from '../actions/render-reports.ts';
import { inThread } from '../serving/in-thread.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { toListed } from '../store/reports.ts';
import { reportExample, reportRequestExample, studyId } from './examples.ts';
import { ReportSummary } from './report-summary.ts';

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
  path: '/v1/reports/{id}',
  operationId: 'putReport',
  summary: 'Report the state of a study',
  description:
    'Its factors, cells, measurements and cost. Sending the same report again changes nothing. A measurement may be named before it is imported.',
  request: {
    params: z.strictObject({ id: StudyId }),
    body: jsonBody(ReportRequest, reportRequestExample),
  },
  responses: {
    200: jsonAnswer(ReportSummary, 'Known before', example),
    201: jsonAnswer(ReportSummary, 'New', example),
    ...problemAnswers(400, 413),
  },
});

export function addPutReport(app: OpenAPIHono, deps: ServerDeps): void {
  openapiUnparsed(app, route, async (c, body) => {
    const { id } = c.req.valid('param');
    const { created, changed, report } = await inThread(deps, 'putReport', id, body);
    if (changed) deps.watch.changed(id);
    const summary = reportSummary(report);
    return c.json(summary, created ? 201 : 200, { location: summary.links.self });
  });
}
