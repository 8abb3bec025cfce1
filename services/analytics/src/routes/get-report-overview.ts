import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import { CollectionId, CollectionReport } from '../domain/collection.ts';
import { cachedAnswer, notModified, sendAnswer } from '../serving/answers.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { reportExample, studyId } from './examples.ts';
import { Findings, Summary } from './get-report.ts';

const ReportOverview = z
  .strictObject({
    collectionId: CollectionId,
    revision: z.int().positive().describe('Number of changes of the report, from 1.'),
    updatedAt: z.iso.datetime().describe('When it last changed.'),
    report: CollectionReport.omit({ cells: true }).describe(
      'The study or import that the report is about, without its cells.',
    ),
    cellStates: z.record(z.string(), z.int()).describe('Number of cells, by state.'),
    summary: Summary,
    findings: Findings,
  })
  .meta({ id: 'ReportOverview', description: 'The report of a study or import without its cells.' });

const { cells: _, ...about } = reportExample;
const example: z.output<typeof ReportOverview> = {
  collectionId: studyId,
  revision: 1,
  updatedAt: '2026-01-31T12:00:00.000Z',
  report: about,
  cellStates: { measured: 1 },
  summary: { cells: 1, measured: 1, verdicts: { valid: 1, suspect: 0, invalid: 0 }, reasons: [] },
  findings: [{ series: 'micro', tunings: [] }],
};

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/overview',
  operationId: 'getReportOverview',
  summary: 'Get the report of a study or import without its cells',
  description:
    'What the study varies, its verdicts, its findings and its cost. Page through the cells with `/cells`.',
  request: { params: z.strictObject({ id: CollectionId }) },
  responses: {
    200: jsonAnswer(ReportOverview, 'The overview', example),
    304: notModified,
    ...problemAnswers(400, 404),
  },
});

export function addGetReportOverview(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    return sendAnswer(c, await cachedAnswer(deps, id, 'renderReportOverview', id));
  });
}
