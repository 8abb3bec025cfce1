import { open, unlink } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Motivation, ShiftSource } from '@amuro/contracts';
import {
  binaryAnswer,
  createRoute,
  jsonAnswer,
  notFound,
  problemAnswers,
  streamed,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { inThread } from '../serving/in-thread.ts';
import { exportKinds } from '../exports/kinds/index.ts';
import { collectionOf, collectionQuery, namesOf } from './collection-query.ts';

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

/** One route per kind, since each kind has a media type of its own. */
export function addGetExport(app: OpenAPIHono, deps: ServerDeps): void {
  for (const { kind, description, contentType } of exportKinds) {
    const route = createRoute({
      method: 'get',
      path: `/v1/exports/${kind}`,
      operationId: `export${pascalCase(kind)}`,
      summary: `Export a study or import as ${kind}`,
      description: `${description}.`,
      request: { query: Query },
      responses: { 200: answerOf(contentType), ...problemAnswers(400, 404) },
    });
    app.openapi(route, async (c) => {
      const { study, import: imported, ...query } = c.req.valid('query');
      const request = { ...query, collection: collectionOf({ study, import: imported }) };
      const exported = await inThread(deps, 'exportCollection', kind, request);
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
  app.get('/v1/exports/:kind', (c) => {
    const kinds = exportKinds.map(({ kind }) => kind).join(', ');
    throw notFound('kind of export', c.req.param('kind'), `Kinds: ${kinds}.`);
  });
}

const AnyObject = z.record(z.string(), z.unknown());

function answerOf(contentType: string) {
  const [mediaType = ''] = contentType.split(';');
  return mediaType === 'application/json'
    ? jsonAnswer(AnyObject, 'The file', { results: {} })
    : binaryAnswer(mediaType, 'The file', '');
}

function pascalCase(kind: string): string {
  return kind.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A file that is removed after its last reader, however the response ends. */
async function streamOnce(path: string): Promise<ReadableStream> {
  const file = await open(path);
  await unlink(path);
  return Readable.toWeb(file.createReadStream()) as ReadableStream;
}
