import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { cachedAnswer, notModified, sendAnswer } from '../serving/answers.ts';
import { CollectionId, CollectionReport } from '../domain/collection.ts';
import { csvAnswer, textAnswer } from './csv-answer.ts';
import { reportExample, studyId } from './examples.ts';

const Row = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable());
const Counts = z.strictObject({
  valid: z.int().describe('Valid measurements.'),
  suspect: z.int().describe('Suspect measurements.'),
  invalid: z.int().describe('Invalid measurements.'),
});
const Finding = z.strictObject({
  subject: z.string().describe('What the sentence is about.'),
  text: z.string().describe('The sentence.'),
  suspect: z.boolean().describe('Whether it rests on a measurement in doubt.'),
  doubts: z.array(z.string()).describe('Which of its numbers are in doubt, and why.'),
  measurementIds: z.array(z.string()).describe('Measurements that it rests on.'),
});
const TuningFindings = z.strictObject({
  tuning: z.string().describe('Name of the tuning.'),
  heading: z.string().describe('Heading, for people.'),
  groups: z
    .array(
      z.strictObject({
        title: z.string().describe('What the sentences compare.'),
        findings: z.array(Finding).describe('The sentences.'),
      }),
    )
    .describe('Sentences, by what they compare.'),
});

export const Summary = z
  .strictObject({
    cells: z.int().describe('Number of cells.'),
    measured: z.int().describe('Number of measured cells.'),
    verdicts: Counts.describe('Measurements, by verdict.'),
    reasons: z
      .array(
        z.strictObject({
          code: z.string().describe('Reason, for programs.'),
          cells: z.int().describe('Number of cells with this reason.'),
          example: z.string().describe('The reason in one of these cells, for people.'),
        }),
      )
      .describe('Why measurements are not valid.'),
  })
  .meta({ id: 'ReportNumbers', description: 'The report in numbers.' });
export const Findings = z
  .array(
    z.strictObject({
      series: z.string().describe('Name of the series.'),
      tunings: z.array(TuningFindings).describe('What was found, by tuning.'),
    }),
  )
  .describe('What was found, in sentences, by series.');

const Report = z
  .strictObject({
    collectionId: CollectionId,
    revision: z.int().positive().describe('Number of changes of the report, from 1.'),
    updatedAt: z.iso.datetime().describe('When it last changed.'),
    report: CollectionReport.describe('The study or import that the report is about.'),
    summary: Summary,
    findings: Findings,
    cells: z.array(Row).describe('One row per cell and metric, as in the CSV.'),
    meanRatiosOfChange: z
      .array(z.record(z.string(), z.unknown()))
      .describe('Mean ratios of change, as `GET /v1/mean-ratios-of-change` answers them.'),
  })
  .meta({ id: 'Report', description: 'The report of a study or import.' });

const example: z.output<typeof Report> = {
  collectionId: studyId,
  revision: 1,
  updatedAt: '2026-01-31T12:00:00.000Z',
  report: reportExample,
  summary: { cells: 1, measured: 1, verdicts: { valid: 1, suspect: 0, invalid: 0 }, reasons: [] },
  findings: [{ series: 'micro', tunings: [] }],
  cells: [{ tuning: 'inference', evaluation: 'micro-inference.default', metric: 'accuracy', value: 0.82 }],
  meanRatiosOfChange: [],
};
const page = '<!doctype html><title>Does pre-training help fine-tuning?</title>';
const forms = [
  {
    format: 'json',
    path: '/v1/reports/{id}/report.json',
    operationId: 'getReport',
    summary: 'Get the report of a study or import',
    description: 'Factors, cells, findings, verdicts and cost.',
    answer: jsonAnswer(Report, 'The report', example),
  },
  {
    format: 'html',
    path: '/v1/reports/{id}/report.html',
    operationId: 'getReportHtml',
    summary: 'Get the report of a study or import as a page',
    description: 'One HTML file that loads nothing else.',
    answer: textAnswer('text/html', 'The page', page),
  },
  {
    format: 'csv',
    path: '/v1/reports/{id}/cells.csv',
    operationId: 'getReportCsv',
    summary: 'List the cells of a report as CSV',
    description: 'One row per cell and metric, with value, interval, verdict and reasons.',
    answer: csvAnswer('A row per cell and metric', example.cells),
  },
] as const;

export function addGetReport(app: OpenAPIHono, deps: ServerDeps): void {
  for (const { format, answer, ...operation } of forms) {
    const route = createRoute({
      ...operation,
      method: 'get',
      request: { params: z.strictObject({ id: CollectionId }) },
      responses: { 200: answer, 304: notModified, ...problemAnswers(400, 404) },
    });
    app.openapi(route, async (c) => {
      const { id } = c.req.valid('param');
      return sendAnswer(c, await cachedAnswer(deps, id, 'renderReport', id, format));
    });
  }
}
