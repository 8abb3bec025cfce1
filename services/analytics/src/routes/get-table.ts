import { Protocol } from '@amuro/contracts';
import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { cachedAnswer, notModified, sendAnswer } from '../serving/answers.ts';
import { CollectionId } from '../domain/collection.ts';
import { tableKinds } from '../domain/tables/index.ts';
import { collectionOf, collectionQuery } from './collection-query.ts';
import { csvAnswer } from './csv-answer.ts';
import { studyId } from './examples.ts';

const Table = z
  .strictObject({
    collectionId: CollectionId,
    kind: z.string().describe('Kind of table.'),
    title: z.string().describe('Title of the table.'),
    paper: z.string().nullable().describe('The corresponding table or figure of the paper; null: none.'),
    description: z.string().describe('What it shows.'),
    rows: z
      .array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable()))
      .describe('Rows of the table; `measurementIds` and `cellIds` are separated by spaces.'),
    notes: z.array(z.string()).describe('What was left out, counted, or done differently from the paper.'),
  })
  .meta({ id: 'Table', description: 'A table of a study or import.' });

const row = { group: 'learned in fine-tuning', revision: 'step3662', value: 0.29, pairs: 6 };
const example: z.output<typeof Table> = {
  collectionId: studyId,
  kind: 'gains-by-group',
  title: 'Mean gain of fine-tuning by group of sets and checkpoint',
  paper: 'Table 6',
  description: 'The mean over the pairs of a group of tuned minus base at a checkpoint.',
  rows: [row],
  notes: [],
};
const names = tableKinds.map(({ kind, paper }) => (paper === null ? kind : `${kind} (${paper})`));

const request = {
  params: z.strictObject({
    kind: z.string().max(100).describe('Kind of table; `GET /v1/tables` lists them.'),
  }),
  query: z.strictObject({
    ...collectionQuery,
    protocol: Protocol.default('corrected').describe('`paper` groups and counts as the paper did.'),
  }),
};
const forms = [
  {
    format: 'json',
    path: '/v1/tables/{kind}',
    operationId: 'getTable',
    summary: 'Get a table of a study or import',
    answer: jsonAnswer(Table, 'The table', example),
  },
  {
    format: 'csv',
    path: '/v1/tables/{kind}/table.csv',
    operationId: 'getTableCsv',
    summary: 'Get a table of a study or import as CSV',
    answer: csvAnswer('The rows of the table', [row]),
  },
] as const;

export function addGetTable(app: OpenAPIHono, deps: ServerDeps): void {
  for (const { format, answer, ...operation } of forms) {
    const route = createRoute({
      ...operation,
      method: 'get',
      description: `Kinds, each with the corresponding table or figure of the paper: ${names.join(', ')}.`,
      request,
      responses: { 200: answer, 304: notModified, ...problemAnswers(400, 404) },
    });
    app.openapi(route, async (c) => {
      const { protocol, ...named } = c.req.valid('query');
      const collectionId = collectionOf(named);
      const { kind } = c.req.valid('param');
      const options = { protocol, format };
      return sendAnswer(
        c,
        await cachedAnswer(deps, collectionId, 'renderTable', kind, collectionId, options),
      );
    });
  }
}
