import type { ReadableStream } from 'node:stream/web';
import { Name, Sha256, UploadId } from '@amuro/contracts';
import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { receiveUpload } from '../actions/receive-upload.ts';

export const Upload = z
  .strictObject({
    id: UploadId,
    fileName: Name.describe('Name of the file.'),
    bytes: z.int().positive().describe('Size in bytes.'),
    sha256: Sha256,
    createdAt: z.iso.datetime().describe('When it was sent.'),
  })
  .meta({ id: 'Upload', description: 'A file that was sent.' });

export const uploadExample: z.output<typeof Upload> = {
  id: 'upl_mfrggzdfmztwq2lknnwg23tpob',
  fileName: 'mnli.train.jsonl',
  bytes: 1363062,
  sha256: '61626364'.repeat(8),
  createdAt: '2026-01-31T12:00:00.000Z',
};

const route = createRoute({
  method: 'post',
  path: '/v1/uploads',
  operationId: 'createUpload',
  summary: 'Upload a file of rows',
  description:
    'The body is the file itself (JSON Lines, JSON, CSV, TSV or Parquet, also in gzip or zstd), at most 1 GiB. Name its id in the source of a dataset.',
  request: {
    query: z.strictObject({
      fileName: Name.describe(
        'Name of the file; its suffix (`.jsonl`, `.json`, `.csv`, `.tsv` or `.parquet`, also with `.gz` or `.zst`) decides how it is read.',
      ),
    }),
    body: {
      required: true,
      content: {
        'application/octet-stream': {
          schema: z.string().meta({ format: 'binary' }),
          example: '{"premise":"It rains.","hypothesis":"It is wet.","label":"entailment"}\n',
        },
      },
    },
  },
  responses: {
    200: jsonAnswer(Upload, 'Sent before', uploadExample),
    201: jsonAnswer(Upload, 'Stored', uploadExample),
    ...problemAnswers(400, 413),
  },
});

export function addCreateUpload(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { fileName } = c.req.valid('query');
    const body = c.req.raw.body as ReadableStream | null;
    const { upload, created } = await receiveUpload(deps, { fileName, body });
    return c.json(upload, created ? 201 : 200, { location: `/v1/uploads/${upload.id}` });
  });
}
