import { Readable } from 'node:stream';
import { TrainingRunId } from '@amuro/contracts';
import { createRoute, notFound, problemAnswers, streamed, z } from '@amuro/http';
import { readStepMetrics } from '../actions/read-step-metrics.ts';
import type { Deps } from '../deps.ts';
import { StepMetrics } from '../domain/step-metrics.ts';
import { stepExample } from './examples.ts';
import type { AddRoute } from './route-kit.ts';

const columns = Object.keys(StepMetrics.shape) as (keyof StepMetrics)[];
const header = `${columns.join(',')}\r\n`;

const route = createRoute({
  method: 'get',
  path: '/v1/training-runs/{id}/metrics.csv',
  operationId: 'getTrainingRunMetricsCsv',
  summary: 'Get the numbers of every step of a training run as CSV',
  description: 'A row for each optimizer step so far, with the fields of the JSON. What is null is empty.',
  tags: ['training-runs'],
  request: { params: z.object({ id: TrainingRunId }) },
  responses: {
    200: {
      description: 'A row per step',
      content: { 'text/csv': { schema: z.string(), example: header + lineOf(stepExample) } },
    },
    ...problemAnswers(400, 404),
  },
});

export const addGetTrainingRunMetricsCsv: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    if (deps.runs.get(id) === undefined) throw notFound('training run', id);
    const body = Readable.toWeb(Readable.from(linesOf(deps, id))) as ReadableStream;
    return streamed(c.body(body, 200, { 'content-type': 'text/csv; charset=utf-8' }));
  });
};

async function* linesOf(deps: Deps, id: string): AsyncGenerator<string> {
  yield header;
  for await (const step of readStepMetrics(deps, id)) yield lineOf(step);
}

function lineOf(step: StepMetrics): string {
  return `${columns.map((column) => step[column] ?? '').join(',')}\r\n`;
}
