import { MeasurementId, Name, Score, Sha256 } from '@amuro/contracts';
import { createRoute, jsonAnswer, type OpenAPIHono, PageQuery, problemAnswers, z } from '@amuro/http';
import { changes } from '../domain/compared-rows.ts';
import { inThread } from '../serving/in-thread.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { namesOf } from './collection-query.ts';

const Query = PageQuery.extend({
  from: MeasurementId.describe('Measurement to compare from.'),
  to: MeasurementId.describe('Measurement to compare to.'),
  change: namesOf(z.enum(changes)).describe(
    'Changes of the rows to list, separated by commas; omitted: all.',
  ),
});

const Answer = z
  .strictObject({
    prediction: z.string().nullable().describe('What counts as the answer; null if none was found.'),
    output: z
      .string()
      .nullable()
      .describe('Decoded output before it was parsed; null if nothing was generated.'),
    scores: z
      .array(Score)
      .nullable()
      .describe('One score per label or choice, in order; null if the method gives none.'),
    flags: z.array(z.string()).describe('What else happened, such as `overflow-skipped`.'),
    value: z.number().describe('Value of the metric for the row.'),
  })
  .meta({ id: 'ComparedAnswer', description: 'One of the two answers to a row.' });

const ComparedRow = z
  .strictObject({
    rowId: Sha256.describe('Id of the row.'),
    sourceLine: z.int().positive().describe('Line of the row in its source, from 1.'),
    change: z.enum(changes).describe('How the row changed.'),
    difference: z.number().describe('Value of `to` minus value of `from`.'),
    prompt: z
      .string()
      .nullable()
      .describe('Prompt of the row without exemplars; null where the prepared set cannot be read.'),
    choices: z.array(z.string()).nullable().describe('Texts of the choices; null unless multiple choice.'),
    gold: z.string().describe('The gold.'),
    from: Answer.describe('Answer of `from`.'),
    to: Answer.describe('Answer of `to`.'),
  })
  .meta({ id: 'ComparedRow', description: 'A row with both answers to it.' });

const Rows = z
  .strictObject({
    metric: Name.describe('Metric that is compared.'),
    counts: z.partialRecord(z.enum(changes), z.int()).describe('Number of shared rows, by how they changed.'),
    total: z.int().nonnegative().describe('Number of rows with the requested changes.'),
    promptsMissing: z.string().nullable().describe('Why prompts are null; null if they are not.'),
    items: z.array(ComparedRow).describe('Items of the page.'),
    nextCursor: z.string().nullable().describe('`cursor` of the next page; null on the last.'),
  })
  .meta({ id: 'ComparedRows', description: 'Rows behind a comparison.' });

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
  summary: 'List the rows behind a comparison',
  description:
    'Prompt, gold answer and both answers of the rows that both measurements scored, the largest changes first. A 0/1 metric has the changes `learned`, `forgotten`, `kept` and `never`; any other `better`, `worse` and `same`. Prompts come from the datasets peer that made the set.',
  request: { query: Query },
  responses: { 200: jsonAnswer(Rows, 'One page', example), ...problemAnswers(400, 404, 422, 502) },
});

export function addListComparedRows(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) =>
    c.json(await inThread(deps, 'listComparedRows', c.req.valid('query')), 200),
  );
}
