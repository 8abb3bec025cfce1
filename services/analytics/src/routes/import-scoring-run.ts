import { Name, ScoringRunId } from '@amuro/contracts';
import { createRoute, jsonAnswer, jsonBody, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../actions/deps.ts';
import { importScoringRun } from '../actions/import-scoring-run.ts';
import { Measurement } from './resources.ts';
import { measurementExample, scoringRunId } from './examples.ts';

const ImportRequest = z
  .strictObject({ source: z.strictObject({ peer: Name, scoringRunId: ScoringRunId }) })
  .openapi('ImportRequest');
const ImportResult = z.strictObject({ measurements: z.array(Measurement) }).openapi('ImportResult');
const example = { measurements: [measurementExample] };

const route = createRoute({
  method: 'post',
  path: '/v1/imports',
  operationId: 'importScoringRun',
  summary: 'Pull a finished scoring run and measure it',
  description:
    'Manifest and predictions come from the scoring peer and are checked against their digests. One measurement a metric, ' +
    'all or nothing. The same result again changes nothing; another result of the same key is kept beside the first and marked.',
  request: { body: jsonBody(ImportRequest, { source: { peer: 'scoring', scoringRunId } }) },
  responses: {
    200: jsonAnswer(ImportResult, 'This result was here already', example),
    201: jsonAnswer(ImportResult, 'Imported', example),
    ...problemAnswers(400, 404, 409, 422, 502),
  },
});

export function addImportScoringRun(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { created, measurements } = await importScoringRun(deps, c.req.valid('json').source);
    return c.json({ measurements }, created ? 201 : 200);
  });
}
