import { createServer, type RequestListener, type Server } from 'node:http';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { downloadUrl } from '../../src/sources/url/download-url.ts';
import { isAllowedHost } from '../../src/sources/url/url-request.ts';
import { isPrivateAddress } from '../../src/sources/url/public-lookup.ts';
import { readSourceSettings } from '../../src/sources/source-settings.ts';
import { startFileServer } from './file-server.ts';
import {
  expectAnswer,
  inferenceRows,
  inferenceSpec,
  startDatasets,
  type Datasets,
} from '../start-datasets.ts';

let datasets: Datasets;
let server: Server;
let other: Server;
let host: string;
const paths: Record<string, RequestListener> = {};
const lines = (from = 0) =>
  inferenceRows(12, from)
    .map((row) => JSON.stringify(row))
    .join('\n');

beforeAll(async () => {
  server = await listen((request, response) => {
    const answer = paths[request.url!];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  other = await listen((_, response) => response.end(lines()));
  host = hostOf(server);
  datasets = await startDatasets([], mkdtempSync(join(tmpdir(), 'amuro-datasets-')), { urlHosts: [host] });
});
afterAll(async () => {
  await datasets.close();
  server.close();
  other.close();
});

const register = (url: string, change: object = {}) =>
  datasets.request
    .post('/v1/datasets')
    .send(inferenceSpec('', { name: 'far', splits: { test: { kind: 'url', url, ...change } } }));

describe('a URL', () => {
  test('A URL of a listed host is fetched once, and prepared from the registered file', async () => {
    let count = 0;
    paths['/rows.jsonl.gz'] = (_, response) => {
      count += 1;
      response.end(gzipSync(lines(count)));
    };
    const answer = await register(`http://${host}/rows.jsonl.gz`);
    expectAnswer(answer, 201, 'createDataset');
    const request = { dataset: { id: answer.body.id }, purpose: 'evaluate', split: 'test' };
    expect((await datasets.prepare(request)).manifest.counts.kept).toBe(12);
    expect(count).toBe(1);
    const later = await register(`http://${host}/rows.jsonl.gz`);
    expect(later.body.id).not.toBe(answer.body.id);
  });

  test('A URL must give the file that its sha256 promises', async () => {
    paths['/sure.jsonl'] = (_, response) => response.end(lines(50));
    const answer = await register(`http://${host}/sure.jsonl`, { sha256: '0'.repeat(64) });
    expectAnswer(answer, 422, 'createDataset');
    expect(answer.body.code).toBe('changed-file');
  });

  test('A URL with another host, port or protocol, or with a user, is refused', async () => {
    const urls = [
      `http://${hostOf(other)}/rows.jsonl`,
      'http://127.0.0.1/rows.jsonl',
      `http://me:pw@${host}/rows.jsonl`,
    ];
    for (const url of urls) {
      const answer = await register(url);
      expectAnswer(answer, 403, 'createDataset');
      expect(answer.body.errors[0]).toMatchObject({ field: 'splits.test.url' });
      expect(JSON.stringify(answer.body)).not.toContain('pw');
    }
    expectAnswer(await register('file:///etc/passwd'), 400, 'createDataset');
  });

  test('A URL can redirect only within the listed hosts', async () => {
    paths['/moved.jsonl'] = (_, response) => response.writeHead(302, { location: '/here.jsonl' }).end();
    paths['/here.jsonl'] = (_, response) => response.end(lines(100));
    expectAnswer(await register(`http://${host}/moved.jsonl`), 201, 'createDataset');
    paths['/away.jsonl'] = (_, response) =>
      response.writeHead(302, { location: `http://${hostOf(other)}/rows.jsonl` }).end();
    const away = await register(`http://${host}/away.jsonl`);
    expectAnswer(away, 422, 'createDataset');
    expect(away.body).toMatchObject({ code: 'not-allowed', errors: [{ got: hostOf(other) }] });
  });

  test('A URL whose file is missing, of an unknown ending, or endless is refused and leaves nothing behind', async () => {
    expect((await register(`http://${host}/none.jsonl`)).body).toMatchObject({
      status: 422,
      code: 'missing-file',
    });
    for (const path of ['/rows.xlsx', '/', '/%zz']) {
      paths[path] = () => expect.fail('it is fetched');
      expectAnswer(await register(`http://${host}${path}`), 422, 'createDataset');
    }
    paths['/endless.jsonl'] = (_, response) => {
      const feed = () => void (response.destroyed || response.write('x'.repeat(1000), feed));
      feed();
    };
    const downloadsDir = join(datasets.dir, 'data', 'downloads');
    const url = new URL(`http://${host}/endless.jsonl`);
    const settings = { urlHosts: [host], downloadsDir, limitBytes: 50_000 };
    const endless = downloadUrl(settings, { url, name: 'endless.jsonl', digest: undefined });
    await expect(endless).rejects.toMatchObject({ fault: { code: 'too-long' } });
    const left = readdirSync(downloadsDir);
    expect(left.filter((entry) => entry.includes('.incomplete'))).toEqual([]);
  });

  test('A URL is fetched again after a temporary error', async () => {
    let count = 0;
    paths['/shaky.jsonl'] = (_, response) => {
      count += 1;
      if (count === 1) response.writeHead(503).end();
      else response.end(lines(200));
    };
    expectAnswer(await register(`http://${host}/shaky.jsonl`), 201, 'createDataset');
  });

  test('A URL is not fetched again sooner than its host asks', async () => {
    const times: number[] = [];
    paths['/busy.jsonl'] = (_, response) => {
      times.push(performance.now());
      if (times.length === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else response.end(lines(201));
    };
    expectAnswer(await register(`http://${host}/busy.jsonl`), 201, 'createDataset');
    expect(times[1]! - times[0]!).toBeGreaterThan(950);
  });
});

describe('a download for a set', () => {
  test('A download for a set reports its progress; after a cancel it continues, also in a restarted service', async () => {
    const files = await startFileServer();
    const dir = mkdtempSync(join(tmpdir(), 'amuro-datasets-'));
    const start = () => startDatasets([], dir, { urlHosts: [files.host] });
    const content = Buffer.from(lines(300));
    files.files['/rows.jsonl'] = { content };
    let service = await start();
    const source = { kind: 'url' as const, url: `http://${files.host}/rows.jsonl` };
    const { id } = await service.register(inferenceSpec('', { splits: { test: source } }));
    rmSync(join(dir, 'data', 'downloads'), { recursive: true });
    files.troubles.push({ stallAfter: 200 });
    const request = { dataset: { id }, purpose: 'evaluate', split: 'test' };
    const { body: set } = await service.request.post('/v1/prepared-sets').send(request);
    const progress = { phase: 'download', done: 200, total: content.byteLength, unit: 'bytes' };
    const told = async () => (await service.request.get(`/v1/prepared-sets/${set.id}`)).body;
    await vi.waitFor(async () => expect(await told()).toMatchObject({ progress }), { timeout: 30_000 });
    await service.request.post(`/v1/prepared-sets/${set.id}/cancel`);
    expect((await service.waitFor(set.id)).status).toBe('cancelled');
    await service.stop();
    service = await start();
    expect((await service.prepare(request)).rows).toHaveLength(12);
    expect(files.requests).toEqual(['/rows.jsonl', '/rows.jsonl', '/rows.jsonl bytes=200-']);
    await service.close();
    await files.close();
  });
});

describe('allowed hosts', () => {
  test('No hosts are allowed by default, and hosts are compared with their ports', () => {
    const url = new URL('https://Data.example/x.csv');
    expect(isAllowedHost(url, readSourceSettings({}).urlHosts)).toBe(false);
    expect(isAllowedHost(url, readSourceSettings({ AMURO_URL_HOSTS: 'a.b, DATA.example' }).urlHosts)).toBe(
      true,
    );
    expect(isAllowedHost(url, ['data.example:8443'])).toBe(false);
    expect(isAllowedHost(new URL('https://data.example.evil/x'), ['data.example'])).toBe(false);
    expect(() => readSourceSettings({ AMURO_URL_HOSTS: 'https://data.example/x' })).toThrow(
      /give hosts such as/,
    );
  });

  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
  ])('An allowed name cannot lead to an address inside a network: %s', (address) => {
    expect(isPrivateAddress(address, address.includes(':') ? 6 : 4)).toBe(true);
  });

  test('An allowed name can lead to public addresses', () => {
    for (const address of ['93.184.216.34', '172.32.0.1', '2606:4700::1111']) {
      expect(isPrivateAddress(address, address.includes(':') ? 6 : 4)).toBe(false);
    }
  });

  test('An allowed name that leads to this host is refused when the connection is made', async () => {
    const port = host.split(':')[1];
    const settings = { urlHosts: [`localhost:${port}`], downloadsDir: datasets.files, firstPauseMs: 1 };
    const url = new URL(`http://localhost:${port}/here.jsonl`);
    const work = downloadUrl(settings, { url, name: 'here.jsonl', digest: undefined });
    await expect(work).rejects.toMatchObject({
      fault: { got: expect.stringMatching(/inside this network/) },
    });
  });
});

describe('the settings of the hub', () => {
  test('The settings of the hub are those of its own libraries', () => {
    const { hub } = readSourceSettings({
      HF_HOME: '/data/hf',
      HF_ENDPOINT: 'https://hub.example/',
      HF_TOKEN: ' hf_1 ',
      HF_HUB_OFFLINE: '1',
    });
    expect(hub).toMatchObject({
      endpoint: 'https://hub.example',
      token: 'hf_1',
      cacheDir: '/data/hf/hub',
      offline: true,
    });
    expect(readSourceSettings({ HF_HUB_CACHE: '/cache', HF_HOME: '/none' }).hub).toMatchObject({
      endpoint: 'https://huggingface.co',
      token: null,
      cacheDir: '/cache',
      offline: false,
    });
    expect(() => readSourceSettings({ HF_ENDPOINT: 'hub' })).toThrow(/HF_ENDPOINT is "hub"/);
  });
});

async function listen(handle: RequestListener): Promise<Server> {
  const made = createServer(handle);
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return made;
}

function hostOf(made: Server): string {
  return `127.0.0.1:${(made.address() as AddressInfo).port}`;
}
