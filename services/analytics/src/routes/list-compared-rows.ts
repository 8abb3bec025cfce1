import { MeasurementId, Name, Score, Sha256 } from '@amuro/contracts';
import { createRoute, jsonAnswer, type OpenAPIHono, PageQuery, problemAnswers, z } from '@amuro/http';
import { changes } from '../domain/compared-rows.ts';
import { inThread } from '../serving/in-thread.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { namesOf } from './names-query.ts';

const Query = PageQuery.extend({
  from: MeasurementId,
  to: MeasurementId,
  /** What became of the rows to list, separated by commas; all without it. */
  change: namesOf(z.enum(changes)),
});

const Answer = z
  .strictObject({
    prediction: z.string().nullable(),
    output: z.string().nullable(),
    scores: z.array(Score).nullable(),
    flags: z.array(z.string()),
    value: z.number(),
  })
  .meta({ id: 'ComparedAnswer' });

const ComparedRow = z
  .strictObject({
    rowId: Sha256,
    sourceLine: z.int().positive(),
    change: z.enum(changes),
    difference: z.number(),
    /** The row's own prompt, without exemplars; null where the prepared set cannot be had. */
    prompt: z.string().nullable(),
    choices: z.array(z.string()).nullable(),
    gold: z.string(),
    from: Answer,
    to: Answer,
  })
  .meta({ id: 'ComparedRow' });

const Rows = z
  .strictObject({
    metric: Name,
    /** All shared rows by what became of them. */
    counts: z.partialRecord(z.enum(changes), z.int()),
    /** Rows of the changes that were asked for. */
    total: z.int().nonnegative(),
    /** Why prompts are null; null where they are not. */
    promptsMissing: z.string().nullable(),
    items: z.array(ComparedRow),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'ComparedRows' });

const answer = { output: null, scores: null, flags: [] };
const example: z.output<typeof Rows> = {
  metric: 'accuracy',
  counts: { learned: 156, forgotten: 12, kept: 90, never: 42 },
  total: 12,
  promptsMissing: null,
  items: [
    {
      rowId: '5f'.repeat(32),
      sourceLine: 17,
      change: 'forgotten',
      difference: -1,
      prompt: '### Input_1: Mara keeps bees. ### Input_2: Mara keeps animals. ### Inference:',
      choices: null,
      gold: 'entailment',
      from: { prediction: 'entailment', value: 1, ...answer },
      to: { prediction: 'neutral', value: 0, ...answer },
    },
  ],
  nextCursor: null,
};

const route = createRoute({
  method: 'get',
  path: '/v1/comparisons/rows',
  operationId: 'listComparedRows',
  summary: 'The rows behind a comparison: prompt, gold and both answers side by side',
  description:
    'Rows that both measurements scored, the largest changes first. A 0/1 metric tells `learned`, `forgotten`, `kept` and ' +
    '`never`; any other `better`, `worse` and `same`. Prompts come from the datasets peer that made the set.',
  request: { query: Query },
  responses: { 200: jsonAnswer(Rows, 'One page', example), ...problemAnswers(400, 404, 422, 502) },
});

export function addListComparedRows(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) =>
    c.json(await inThread(deps, 'listComparedRows', c.req.valid('query')), 200),
  );
}
