import { open, unlink } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Motivation, ShiftSource } from '@amuro/contracts';
import { createRoute, problemAnswers, streamed, z, type OpenAPIHono } from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { inThread } from '../serving/in-thread.ts';
import { exportKinds } from '../exports/kinds/index.ts';
import { collectionOf, collectionQuery } from './collection-query.ts';
import { namesOf } from './names-query.ts';

const Names = namesOf(z.string());
const Query = z.strictObject({
  ...collectionQuery,
  evaluation: Names.describe('Names of the evaluations to show, separated by commas; omitted: all.'),
  tuning: Names.describe('Names of the tunings to show, separated by commas; omitted: all.'),
  series: Names.describe('Names of the series to show, separated by commas; omitted: all.'),
  revision: z
    .string()
    .max(200)
    .optional()
    .describe('Revision of a point; `lm-eval-json` is about one point. Omitted: the last.'),
  motivation: namesOf(Motivation).describe(
    "Motivations that `genbench-card` shows instead of the study's, separated by commas.",
  ),
  shiftSource: namesOf(ShiftSource).describe(
    "Sources of shift that `genbench-card` shows instead of the study's, separated by commas.",
  ),
});

const content = Object.fromEntries(
  exportKinds.map(({ contentType }) => {
    const [mediaType = ''] = contentType.split(';');
    return [mediaType, { schema: mediaType.endsWith('parquet') ? binary() : z.string(), example: '' }];
  }),
);

const route = createRoute({
  method: 'get',
  path: '/v1/exports/{kind}',
  operationId: 'getExport',
  summary: 'A study or an import in a form that other tools read',
  description: `Kinds: ${exportKinds.map(({ kind, description }) => `\`${kind}\` (${description})`).join('; ')}.`,
  request: {
    params: z.strictObject({
      kind: z.string().max(100).describe('Kind of export; `GET /v1/exports` lists them.'),
    }),
    query: Query,
  },
  responses: {
    200: {
      description: 'A file',
      content: {
        ...content,
        'application/json': { schema: z.record(z.string(), z.unknown()), example: { results: {} } },
      },
    },
    ...problemAnswers(400, 404),
  },
});

export function addGetExport(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { study, import: imported, ...query } = c.req.valid('query');
    const request = { ...query, collection: collectionOf({ study, import: imported }) };
    const exported = await inThread(deps, 'exportCollection', c.req.valid('param').kind, request);
    const body = 'text' in exported ? exported.text : await streamOnce(exported.file);
    return streamed(
      c.body(body, 200, {
        'content-type': exported.contentType,
        'content-disposition': `attachment; filename="${exported.fileName}"`,
        'cache-control': 'no-cache',
      }),
    );
  });
}

/** A file that goes with its last reader, however the answer ends. */
async function streamOnce(path: string): Promise<ReadableStream> {
  const file = await open(path);
  await unlink(path);
  return Readable.toWeb(file.createReadStream()) as ReadableStream;
}

function binary() {
  return z.string().meta({ format: 'binary' });
}
