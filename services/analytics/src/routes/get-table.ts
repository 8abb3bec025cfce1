import { Protocol } from '@amuro/contracts';
import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { answered } from '../serving/answered.ts';
import { notModified, sendAnswer } from '../serving/send-answer.ts';
import { CollectionId } from '../domain/collection.ts';
import { tableKinds } from '../domain/tables/index.ts';
import { collectionOf, collectionQuery } from './collection-query.ts';
import { csvAnswer } from './csv-answer.ts';
import { studyId } from './examples.ts';

const Table = z
  .strictObject({
    collectionId: CollectionId,
    kind: z.string(),
    title: z.string(),
    /** The table or figure of the paper that it answers. */
    paper: z.string().nullable(),
    description: z.string(),
    /** `measurementIds` and `cellIds` are separated by spaces. */
    rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable())),
    /** What was left out, counted, or done unlike the paper. */
    notes: z.array(z.string()),
  })
  .meta({ id: 'Table' });

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

const route = createRoute({
  method: 'get',
  path: '/v1/tables/{kind}',
  operationId: 'getTable',
  summary: 'A table of a study or import as JSON or CSV',
  description: `Kinds, with the table or figure of the paper that they answer: ${names.join(', ')}.`,
  request: {
    params: z.strictObject({ kind: z.string().max(100) }),
    query: z.strictObject({
      ...collectionQuery,
      /** `paper` groups and counts as the paper did. */
      protocol: Protocol.default('corrected'),
      format: z.enum(['json', 'csv']).default('json'),
    }),
  },
  responses: {
    200: csvAnswer(jsonAnswer(Table, 'The table', example), [row]),
    304: notModified,
    ...problemAnswers(400, 404),
  },
});

export function addGetTable(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { protocol, format, ...named } = c.req.valid('query');
    const collectionId = collectionOf(named);
    const { kind } = c.req.valid('param');
    const options = { protocol, format };
    const answer = await answered(deps, collectionId, 'renderTable', kind, collectionId, options);
    return sendAnswer(c, answer);
  });
}
