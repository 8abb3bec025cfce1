import { Name, SeriesFinding } from '@amuro/contracts';
import { createRoute, jsonAnswer, jsonBody, notFound, problemAnswers, z } from '@amuro/http';
import { verifySeries } from '../actions/verify/verify-series.ts';
import { Expectation } from '../domain/verify/expectations.ts';
import type { AddRoute } from './route-kit.ts';

/** Well below the time for which clients wait for an answer. */
const readSeconds = 60;

const Body = z
  .strictObject({
    weights: z
      .boolean()
      .default(false)
      .describe(
        'Whether to read weights that are on disk, for up to a minute; ask again until none is `pending`. What was read is kept.',
      ),
  })
  .meta({ id: 'SeriesVerificationRequest', description: 'How to verify a series.' });

const revisions = z.array(Name);
const SeriesVerification = z
  .strictObject({
    findings: z.array(SeriesFinding).describe('What is wrong or remarkable; empty if nothing is.'),
    expectations: z
      .array(Expectation)
      .describe('Published defects of these points, and whether they are there.'),
    unchecked: z.array(z.string()).describe('What could not be looked at, and why.'),
    weights: z
      .strictObject({
        read: revisions.describe('Points whose weights were read.'),
        pending: revisions.describe('Points whose weights are on disk and were not read yet.'),
        absent: revisions.describe('Points whose weights are not on disk.'),
      })
      .describe('Points by whether their weights were looked at.'),
  })
  .meta({ id: 'SeriesVerification', description: 'What a series shows of its own soundness.' });

const example: z.infer<typeof SeriesVerification> = {
  findings: [
    {
      code: 'series-duplicate',
      severity: 'warning',
      revisions: ['step1000'],
      sameAs: ['step1000', 'main'],
      message: 'step1000 has the weights of main',
    },
  ],
  expectations: [
    {
      kind: 'weights-of-main',
      what: '76 branches serve the weights of main.',
      source: 'https://github.com/EleutherAI/pythia/issues/205',
      confirmed: ['step1000'],
      absent: [],
      unchecked: [],
    },
  ],
  unchecked: [],
  weights: { read: [], pending: [], absent: ['step1000'] },
};

const route = createRoute({
  method: 'post',
  path: '/v1/series/{id}/verify',
  operationId: 'verifySeries',
  summary: 'Verify a series',
  description:
    'Looks for copies, gaps, wrong order and damage among the points, by their metadata and by the weights that are on disk, and checks whether published defects are present. Findings are kept and go into the plans of studies.',
  tags: ['series'],
  request: {
    params: z.object({ id: Name.describe('Id or name of the series.') }),
    body: jsonBody(Body, { weights: true }),
  },
  responses: {
    200: jsonAnswer(SeriesVerification, 'What was found', example),
    ...problemAnswers(400, 403, 404),
  },
});

export const addVerifySeries: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const series = deps.series.get(id) ?? deps.series.byName(id);
    if (series === undefined) throw notFound('series', id);
    const { weights } = c.req.valid('json');
    const { signal } = c.req.raw;
    return c.json(await verifySeries(deps, series, { readSeconds: weights ? readSeconds : 0, signal }), 200);
  });
};
