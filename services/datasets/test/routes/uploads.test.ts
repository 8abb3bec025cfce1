import { readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { gzipSync } from 'node:zlib';
import { sha256 } from '@amuro/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiveUpload, uploadLimitBytes } from '../../src/actions/receive-upload.ts';
import {
  expectAnswer,
  inferenceRows,
  inferenceSpec,
  startDatasets,
  type Datasets,
} from '../start-datasets.ts';

let datasets: Datasets;
beforeAll(async () => {
  datasets = await startDatasets();
});
afterAll(() => datasets.close());

const upload = (fileName: string, content: string | Buffer) =>
  datasets.request
    .post(`/v1/uploads?fileName=${encodeURIComponent(fileName)}`)
    .set('content-type', 'application/octet-stream')
    .send(content);
const lines = inferenceRows(5)
  .map((row) => JSON.stringify(row))
  .join('\n');

describe('an upload', () => {
  test('An upload is kept byte for byte, and the same file again is the same upload', async () => {
    const first = await upload('rows.jsonl', lines);
    expectAnswer(first, 201, 'createUpload');
    expect(first.body).toMatchObject({ fileName: 'rows.jsonl', bytes: lines.length, sha256: sha256(lines) });
    const again = await upload('rows.jsonl', lines);
    expectAnswer(again, 200, 'createUpload');
    expect(again.body).toEqual(first.body);
    const found = await datasets.request.get(first.headers.location!);
    expectAnswer(found, 200, 'getUpload');
    expect(found.body).toEqual(first.body);
    expectAnswer(await datasets.request.get(`/v1/uploads/upl_${'a'.repeat(26)}`), 404, 'getUpload');
  });

  test('An upload can be the source of a dataset, also in gzip', async () => {
    const { body } = await upload('rows.jsonl.gz', gzipSync(lines));
    const dataset = await datasets.register(
      inferenceSpec('', { name: 'uploaded', splits: { test: { kind: 'upload', uploadId: body.id } } }),
    );
    const { rows } = await datasets.prepare({
      dataset: { id: dataset.id },
      purpose: 'evaluate',
      split: 'test',
    });
    expect(rows).toHaveLength(5);
  });

  test.each(['rows.exe', '../rows.jsonl', '.jsonl', ''])(
    'An upload under the name "%s" is refused',
    async (fileName) => {
      const answer = await upload(fileName, lines);
      expectAnswer(answer, 400, 'createUpload');
      expect(answer.body.errors[0].field).toBe('fileName');
    },
  );

  test('An upload without a body is refused', async () => {
    expectAnswer(await upload('rows.jsonl', ''), 400, 'createUpload');
  });

  test('An upload declared to be over the limit is refused before it is sent', async () => {
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(`${datasets.url}/v1/uploads?fileName=rows.jsonl`, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': String(2 * uploadLimitBytes),
        },
      });
      request.on('response', (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', reject);
      request.flushHeaders();
    });
    expect(answer).toBe(413);
  });

  test('An upload that grows over the limit is refused then, and leaves nothing behind', async () => {
    const dataDir = join(datasets.dir, 'small');
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(100)),
    }) as WebStream;
    const store = { uploads: { insert: () => true } } as never;
    const received = receiveUpload(
      { store, dataDir, now: () => new Date() },
      { fileName: 'a.jsonl', body },
      1000,
    );
    await expect(received).rejects.toMatchObject({ problem: { status: 413, code: 'body-too-large' } });
    expect(readdirSync(join(dataDir, 'incoming'))).toEqual([]);
  });

  test('An upload whose client disconnects leaves nothing behind', async () => {
    const incoming = join(datasets.settings.dataDir, 'incoming');
    await new Promise<void>((resolve) => {
      const request = httpRequest(`${datasets.url}/v1/uploads?fileName=rows.jsonl`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
      });
      request.on('error', () => resolve());
      request.write('{}\n');
      void expect
        .poll(() => readdirSync(incoming))
        .toHaveLength(1)
        .then(() => request.destroy(new Error('gone')));
    });
    await expect.poll(() => readdirSync(incoming)).toEqual([]);
  });
});
