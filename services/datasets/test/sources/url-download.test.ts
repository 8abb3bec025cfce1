import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Waiting } from '@amuro/artifacts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { downloadUrl, type UrlFile, type UrlSettings } from '../../src/sources/url/download-url.ts';
import { startFileServer, type FileServer, type ServedFile } from './file-server.ts';

const content = randomBytes(200_000);
const other = randomBytes(150_000);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const lastYear = new Date('2025-01-01T00:00:00Z');

let server: FileServer;
let downloadsDir: string;
beforeEach(async () => {
  server = await startFileServer();
  downloadsDir = mkdtempSync(join(tmpdir(), 'amuro-downloads-'));
});
afterEach(() => server.close());

const serve = (file: Partial<ServedFile> = {}) =>
  (server.files['/rows'] = { content, etag: '"v1"', ...file });

async function fetchRows(
  change: Partial<UrlFile & Waiting> = {},
  settings: Partial<UrlSettings> = {},
): Promise<Buffer> {
  const url = new URL(`http://${server.host}/rows`);
  const path = await downloadUrl(
    { urlHosts: [server.host], downloadsDir, firstPauseMs: 5, ...settings },
    { url, name: 'rows', digest: undefined, ...change },
    change,
  );
  return readFileSync(path);
}

const partials = () => readdirSync(downloadsDir).filter((name) => name.endsWith('.incomplete'));
const partial = () => join(downloadsDir, partials()[0]!);

/** Leaves the first bytes of the file behind, as a download does that is given up. */
async function leavePart(bytes: number, change: Partial<UrlFile & Waiting> = {}): Promise<void> {
  const stop = new AbortController();
  server.troubles.push({ stallAfter: bytes });
  const onBytes = (done: number) => done === bytes && stop.abort();
  await expect(fetchRows({ ...change, signal: stop.signal, onBytes })).rejects.toThrow(/abort/i);
  expect(statSync(partial()).size).toBe(bytes);
  server.requests.length = 0;
}

describe('a download whose connection is cut', () => {
  test('An interrupted download continues if the ETag shows the same file', async () => {
    serve();
    server.troubles.push({ cutAfter: 60_000 }, { cutAfter: 50_000 });
    expect((await fetchRows()).equals(content)).toBe(true);
    expect(server.requests).toEqual([
      '/rows',
      expect.stringMatching(/^\/rows bytes=[1-9]\d*- "v1"$/),
      expect.stringMatching(/^\/rows bytes=[1-9]\d*- "v1"$/),
    ]);
    expect(readdirSync(downloadsDir)).toEqual([sha256(content)]);
  });

  test('An interrupted download continues if an old date shows the same file', async () => {
    server.files['/rows'] = { content, modified: lastYear };
    server.troubles.push({ cutAfter: 60_000 });
    expect((await fetchRows()).equals(content)).toBe(true);
    expect(server.requests[1]).toMatch(/bytes=[1-9]\d*- Wed, 01 Jan 2025/);
  });

  test.each<[string, Partial<ServedFile>]>([
    ['neither ETag nor date', {}],
    ['a weak ETag', { etag: 'W/"v1"', modified: lastYear }],
    ['a very recent date', { modified: new Date() }],
  ])(
    'An interrupted download starts over if the file has %s, which does not show that it is the same',
    async (_, file) => {
      server.files['/rows'] = { content, ...file };
      server.troubles.push({ cutAfter: 60_000 });
      expect((await fetchRows()).equals(content)).toBe(true);
      expect(server.requests).toEqual(['/rows', '/rows']);
    },
  );

  test('An interrupted download without an ETag continues if the final sha256 matches', async () => {
    server.files['/rows'] = { content };
    server.troubles.push({ cutAfter: 60_000 });
    expect((await fetchRows({ digest: sha256(content) })).equals(content)).toBe(true);
    expect(server.requests[1]).toMatch(/^\/rows bytes=[1-9]\d*-$/);
  });

  test('A download is assembled from as many parts as the server sends', async () => {
    serve({ ranges: 'short' });
    server.troubles.push({ cutAfter: 60_000 });
    expect((await fetchRows()).equals(content)).toBe(true);
    expect(server.requests).toHaveLength(4);
  });

  test('An interrupted download waits as long as the host asks before it continues', async () => {
    serve();
    server.troubles.push({ cutAfter: 60_000 }, { status: 429, headers: { 'retry-after': '1' } });
    const start = performance.now();
    expect((await fetchRows()).equals(content)).toBe(true);
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
    expect(server.requests[2]).toMatch(/bytes=[1-9]\d*- "v1"$/);
  });

  test('A download fails after five interruptions, and continues from there when asked for again', async () => {
    serve();
    server.troubles.push({ cutAfter: 60_000 }, ...Array.from({ length: 4 }, () => ({ status: 503 })));
    await expect(fetchRows()).rejects.toMatchObject({ fault: { code: 'unreachable', got: '503' } });
    expect(server.requests).toHaveLength(5);
    expect((await fetchRows()).equals(content)).toBe(true);
    expect(server.requests[5]).toMatch(/bytes=[1-9]\d*- "v1"$/);
  });

  test('A download continues at once, and more than five times, while each answer brings much', async () => {
    const large = randomBytes(12 * 1024 ** 2);
    serve({ content: large });
    server.troubles.push(...Array.from({ length: 6 }, () => ({ cutAfter: 1.6 * 1024 ** 2 })));
    expect((await fetchRows({}, { firstPauseMs: 60_000 })).equals(large)).toBe(true);
    expect(server.requests).toHaveLength(7);
  });
});

describe('a part that was left behind', () => {
  test.each<[string, Partial<ServedFile>]>([
    ['has another ETag', { etag: '"v2"' }],
    ['has another ETag that the server does not compare', { etag: '"v2"', ranges: 'unconditional' }],
    ['comes from a server without ranges', { ranges: 'ignored' }],
    ['comes from a server that sends the wrong bytes', { ranges: 'shifted', isEndless: true }],
    ['is shorter than the part', { content: other.subarray(0, 9) }],
    [
      'is shorter than the part and has another ETag',
      { etag: '"v2"', ranges: 'unconditional', content: other.subarray(0, 9) },
    ],
  ])('A leftover part is replaced by the current file if that file %s', async (_, file) => {
    serve();
    await leavePart(60_000);
    const { content: now } = serve({ content: other, ...file });
    expect((await fetchRows()).equals(now)).toBe(true);
    expect(server.requests[0]).toBe('/rows bytes=60000- "v1"');
    expect(readdirSync(downloadsDir)).toEqual([sha256(now)]);
  });

  test('A leftover part is replaced if the server neither compares nor sends dates', async () => {
    server.files['/rows'] = { content, modified: lastYear };
    await leavePart(60_000);
    server.files['/rows'] = { content: other, ranges: 'unconditional' };
    server.troubles.push({ cutAfter: 50_000 }, { cutAfter: 50_000 });
    expect((await fetchRows()).equals(other)).toBe(true);
    expect(server.requests).toEqual([expect.stringMatching(/bytes=60000- Wed, 01 Jan/), '/rows', '/rows']);
  });

  test('A leftover part is the whole file if nothing follows it', async () => {
    serve();
    await leavePart(60_000);
    appendFileSync(partial(), content.subarray(60_000));
    expect((await fetchRows()).equals(content)).toBe(true);
    expect(server.requests).toEqual(['/rows bytes=200000- "v1"']);
  });

  test('A leftover part that does not match the sha256 of the whole is fetched again', async () => {
    const digest = sha256(other);
    server.files['/rows'] = { content };
    await leavePart(60_000, { digest });
    server.files['/rows'] = { content: other };
    expect((await fetchRows({ digest })).equals(other)).toBe(true);
    expect(server.requests).toEqual(['/rows bytes=60000-', '/rows']);
  });

  test('A leftover part belongs to one URL, including its query, and one sha256', async () => {
    serve();
    await leavePart(60_000);
    server.files['/rows?v=2'] = { content: other, etag: '"v1"' };
    const url = new URL(`http://${server.host}/rows?v=2`);
    expect((await fetchRows({ url })).equals(other)).toBe(true);
    expect((await fetchRows({ digest: sha256(content) })).equals(content)).toBe(true);
    expect(server.requests).toEqual(['/rows?v=2', '/rows']);
  });

  test('A leftover part is deleted after a week without use', async () => {
    serve();
    server.files['/old'] = server.files['/rows']!;
    await leavePart(100, { url: new URL(`http://${server.host}/old`) });
    const weekAgo = Date.now() / 1000 - 7 * 24 * 3600;
    const names = readdirSync(downloadsDir);
    expect(names).toHaveLength(2);
    for (const name of names) utimesSync(join(downloadsDir, name), weekAgo + 60, weekAgo + 60);
    await fetchRows();
    expect(readdirSync(downloadsDir)).toEqual(expect.arrayContaining(names));
    for (const name of names) utimesSync(join(downloadsDir, name), weekAgo - 60, weekAgo - 60);
    await fetchRows();
    expect(readdirSync(downloadsDir)).toEqual([sha256(content)]);
  });
});

describe('the limit of a download', () => {
  const limit = { limitBytes: 100_000 };

  test('The size limit of a download covers all of its parts, and nothing above it is kept', async () => {
    serve({ isEndless: true });
    server.troubles.push({ cutAfter: 60_000 });
    await expect(fetchRows({}, limit)).rejects.toMatchObject({ fault: { code: 'too-long' } });
    expect(server.requests[1]).toMatch(/bytes=[1-9]\d*- "v1"$/);
    expect(readdirSync(downloadsDir)).toEqual([]);
  });

  test('The size limit is compared with the announced length before anything is fetched', async () => {
    serve();
    const onBytes = vi.fn();
    await expect(fetchRows({ onBytes }, limit)).rejects.toMatchObject({ fault: { code: 'too-long' } });
    expect(onBytes).not.toHaveBeenCalled();
    expect(readdirSync(downloadsDir)).toEqual([]);
  });
});

describe('a download that goes on', () => {
  test('A continued download does not follow a redirect to a host that is not listed', async () => {
    const away = await startFileServer();
    away.files['/rows'] = { content, etag: '"v1"' };
    serve();
    await leavePart(60_000);
    serve({ location: `http://${away.host}/rows` });
    await expect(fetchRows()).rejects.toMatchObject({ fault: { code: 'not-allowed', got: away.host } });
    expect(away.requests).toEqual([]);
    await away.close();
  });

  test('A continued download follows a redirect within the listed hosts', async () => {
    server.files['/there'] = { content, etag: '"v1"' };
    serve({ location: '/there' });
    await leavePart(60_000);
    expect((await fetchRows()).equals(content)).toBe(true);
    expect(server.requests).toEqual(['/rows bytes=60000- "v1"', '/there bytes=60000- "v1"']);
  });

  test('A continued download reports how much of the file is here, including the earlier part', async () => {
    serve();
    await leavePart(60_000);
    const onBytes = vi.fn();
    await fetchRows({ onBytes });
    const told = onBytes.mock.calls as [number, number][];
    expect(told[0]![0]).toBeGreaterThan(60_000);
    expect(told.at(-1)).toEqual([200_000, 200_000]);
  });
});

describe('those who want the same file at a time', () => {
  test('Concurrent requests for one file share a download, which continues when one of them is cancelled', async () => {
    serve();
    server.troubles.push({ stallAfter: 60_000 });
    const stop = new AbortController();
    const told = [vi.fn(), vi.fn()];
    const first = fetchRows({ signal: stop.signal, onBytes: told[0] });
    const second = fetchRows({ onBytes: told[1] });
    await vi.waitFor(() => told.forEach((one) => expect(one).toHaveBeenCalledWith(60_000, 200_000)), {
      timeout: 30_000,
    });
    stop.abort();
    await expect(first).rejects.toThrow(/abort/i);
    expect(server.open()).toBe(1);
    await server.close();
    server = await startFileServer();
    await expect(second).rejects.toMatchObject({ fault: { code: 'unreachable' } });
  });

  test('A shared download stops when the last request is cancelled, and the next continues from there', async () => {
    serve();
    server.troubles.push({ stallAfter: 60_000 });
    const stops = [new AbortController(), new AbortController()];
    const onBytes = vi.fn();
    const both = Promise.allSettled(stops.map(({ signal }) => fetchRows({ signal, onBytes })));
    await vi.waitFor(() => expect(onBytes).toHaveBeenCalledWith(60_000, 200_000), { timeout: 30_000 });
    for (const stop of stops) stop.abort();
    await new Promise((resolve) => setImmediate(resolve));
    const third = fetchRows();
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await third).equals(content)).toBe(true);
    expect(server.requests).toEqual(['/rows', '/rows bytes=60000- "v1"']);
    await vi.waitFor(() => expect(server.open()).toBe(0), { timeout: 30_000 });
  });
});
