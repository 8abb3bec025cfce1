import { StudyId } from '@amuro/contracts';
import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { importBundle } from '../serving/import-bundle.ts';
import { studyId } from './examples.ts';

const BundleImport = z
  .strictObject({
    studyId: StudyId,
    verified: z
      .strictObject({
        files: z.int().describe('Files whose digests were checked.'),
        runs: z.int().describe('Imported scoring runs.'),
        measurements: z.int().describe('Measurements that were computed again from the predictions.'),
      })
      .describe('What was checked: digests of files, and numbers computed again from the predictions.'),
    links: z
      .strictObject({ report: z.string().describe('Path of the report.') })
      .describe('Paths of related resources.'),
  })
  .meta({ id: 'BundleImport', description: 'A study that was imported from a bundle.' });

const example = {
  studyId,
  verified: { files: 660, runs: 209, measurements: 419 },
  links: { report: `/v1/reports/${studyId}/report.json` },
};

const route = createRoute({
  method: 'post',
  path: '/v1/bundles',
  operationId: 'importBundle',
  summary: 'Import and verify a reproduction bundle',
  description:
    'All or nothing. The body is the archive itself. Every digest is checked and every measurement is computed again from the predictions. A bundle that is truncated, names paths outside itself or states a different number is refused, and nothing of it is kept.',
  request: {
    body: {
      required: true,
      content: {
        'application/gzip': { schema: z.string().meta({ format: 'binary' }), example: '' },
      },
    },
  },
  responses: {
    200: jsonAnswer(BundleImport, 'Verified; the study was already here', example),
    201: jsonAnswer(BundleImport, 'Verified and imported', example),
    ...problemAnswers(400, 409, 413, 422),
  },
});

export function addImportBundle(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const {
      created,
      changed,
      studyId: id,
      ...counts
    } = await importBundle(deps, c.req.raw.body as ReadableStream | null);
    if (changed) deps.watch.changed(id);
    const { files, runs, measurements } = counts;
    const verified = { files, runs, measurements };
    const report = `/v1/reports/${id}/report.json`;
    return c.json({ studyId: id, verified, links: { report } }, created ? 201 : 200, { location: report });
  });
}
