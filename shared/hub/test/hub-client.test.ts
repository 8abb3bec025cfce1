import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub, type TestHub } from '@amuro/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHubClient, readHubSettings, type HubSettings } from '../src/index.ts';

const commit = 'a'.repeat(40);
const later = 'b'.repeat(40);
const rows = { kind: 'dataset', name: 'org/rows' } as const;
const tiny = { kind: 'model', name: 'org/tiny' } as const;
const other = { kind: 'dataset', name: 'org/other' } as const;
const large = 'data/train-00000-of-00001.parquet';
const content = Buffer.from('0123456789'.repeat(1000));
// Large files of the test hub end in .parquet, also those of models.
const weights = { 'config.json': '{}', 'weights.parquet': content };

let hub: TestHub;
let cacheDir: string;
beforeEach(async () => {
  cacheDir = mkdtempSync(join(tmpdir(), 'amuro-hub-'));
  hub = await startHub({
    [rows.name]: {
      revisions: { main: commit, 'refs/convert/parquet': later },
      tags: { 'v1.0': commit },
      commits: { [commit]: { 'README.md': '# Rows', [large]: content }, [later]: { 'x.parquet': content } },
    },
    [tiny.name]: {
      kind: 'model',
      revisions: { main: commit, 'step1000-tokens4B': later },
      commits: { [commit]: weights, [later]: { ...weights, 'config.json': '{"later":true}' } },
    },
  });
});
afterEach(async () => {
  await hub.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

const client = (change: Partial<HubSettings> = {}) =>
  createHubClient({ endpoint: hub.url, token: null, cacheDir, offline: false, firstPauseMs: 5, ...change });

async function fetchLarge(change: Partial<HubSettings> = {}): Promise<Buffer> {
  const used = client(change);
  const { files } = await used.list(rows, 'main');
  const file = files.find(({ path }) => path === large)!;
  return readFileSync(await used.fetch(rows, commit, file));
}

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { fault?: unknown }) => error.fault,
  );
const downloads = () => hub.requests.filter((request) => request.startsWith('cdn GET'));

describe('listing', () => {
  test('A revision is listed with its current commit and the size and hash of each file', async () => {
    const listing = await client().list(rows, 'main');
    expect(listing.commit).toBe(commit);
    expect(listing.files).toEqual([
      { path: 'README.md', bytes: 6, hash: expect.stringMatching(/^[0-9a-f]{40}$/) },
      { path: large, bytes: 10_000, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  test('A model and a dataset of the same name are different repositories', async () => {
    expect((await client().list(tiny, 'main')).files.map(({ path }) => path)).toEqual(Object.keys(weights));
    expect(await faultOf(client().list({ ...tiny, kind: 'dataset' }, 'main'))).toMatchObject({
      code: 'missing-file',
    });
  });

  test('A tree is read to its last page, however many pages the hub sends', async () => {
    const names = Array.from({ length: 25 }, (_, n) => `part/${n}.jsonl`);
    hub.repositories[rows.name]!.commits[commit] = Object.fromEntries(names.map((name) => [name, name]));
    hub.repositories[rows.name]!.pageSize = 4;
    const { files } = await client().list(rows, 'main');
    expect(files.map(({ path }) => path)).toEqual(names);
    expect(hub.requests.filter((request) => request.includes('/tree/'))).toHaveLength(7);
  });

  test('A revision with a slash in its name can be listed', async () => {
    expect(await client().list(rows, 'refs/convert/parquet')).toMatchObject({
      commit: later,
      files: [{ path: 'x.parquet' }],
    });
  });

  test('A mirror that lists no trees is read from the file names in the commit’s answer', async () => {
    hub.repositories[rows.name]!.withoutTree = true;
    const { files } = await client().list(rows, 'main');
    expect(files).toEqual([
      { path: 'README.md', bytes: null, hash: null },
      { path: large, bytes: null, hash: null },
    ]);
    expect((await fetchLarge()).equals(content)).toBe(true);
  });

  test('A renamed repository is found through a redirect of the same host, with the token', async () => {
    hub.repositories[rows.name]!.token = 'hf_right';
    hub.repositories['org/old'] = { revisions: {}, commits: {}, movedTo: rows.name };
    const moved = client({ token: 'hf_right' });
    expect((await moved.list({ kind: 'dataset', name: 'org/old' }, 'main')).commit).toBe(commit);
  });

  test('An unknown revision or repository is refused with the hub’s own message', async () => {
    expect(await faultOf(client().list(rows, 'v9'))).toMatchObject({
      code: 'missing-file',
      got: expect.stringMatching(/v9/),
    });
    expect(await faultOf(client().list(rows, 'c'.repeat(40)))).toMatchObject({ code: 'missing-file' });
    expect(await faultOf(client().list(other, 'main'))).toMatchObject({
      code: 'missing-file',
      got: expect.stringMatching(/^401/),
    });
  });

  test('A gated repository needs a token with access, and the error says where to accept its terms', async () => {
    hub.repositories[rows.name]!.token = 'hf_right';
    expect(await faultOf(client().list(rows, 'main'))).toMatchObject({
      code: 'not-allowed',
      remedy: expect.stringMatching(/Set HF_TOKEN.*terms/),
    });
    expect(await faultOf(client({ token: 'hf_wrong' }).list(rows, 'main'))).toMatchObject({
      code: 'not-allowed',
      remedy: expect.stringMatching(/present one may not/),
    });
    expect((await client({ token: 'hf_right' }).list(rows, 'main')).commit).toBe(commit);
  });

  test('A path that would leave the cache is left out of a listing', async () => {
    hub.repositories[rows.name]!.commits[commit] = {
      '../../evil.jsonl': 'x',
      '/etc/evil.jsonl': 'x',
      'good.jsonl': 'x',
    };
    expect((await client().list(rows, 'main')).files.map(({ path }) => path)).toEqual(['good.jsonl']);
  });

  test('An answer that does not come from a hub’s API is refused with the name of the setting HF_ENDPOINT', async () => {
    hub.troubles.push({ on: '/revision/', kind: 'status', status: 200, body: '<html>Welcome</html>' });
    expect(await faultOf(client().list(rows, 'main'))).toMatchObject({
      code: 'unreachable',
      remedy: expect.stringMatching(/HF_ENDPOINT/),
    });
    hub.troubles.push({ on: '/tree/', kind: 'status', status: 200, body: '{"files":[]}' });
    expect(await faultOf(client().list(rows, 'main'))).toMatchObject({ code: 'unreachable' });
  });

  test('Branches, tags and converted revisions are listed with their commits', async () => {
    expect(await client().refs(rows)).toEqual([
      { name: 'main', kind: 'branch', commit },
      { name: 'v1.0', kind: 'tag', commit },
      { name: 'refs/convert/parquet', kind: 'convert', commit: later },
    ]);
    expect((await client().refs(tiny)).map(({ name }) => name)).toEqual(['main', 'step1000-tokens4B']);
  });
});

describe('headers', () => {
  test('The headers of a file give its commit, size and hash without its bytes', async () => {
    expect(await client().head(tiny, 'step1000-tokens4B', 'weights.parquet')).toEqual({
      commit: later,
      file: { path: 'weights.parquet', bytes: 10_000, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(await client().head(tiny, 'main', 'config.json')).toEqual({
      commit,
      file: { path: 'config.json', bytes: 2, hash: expect.stringMatching(/^[0-9a-f]{40}$/) },
    });
    expect(hub.requests.every((request) => request.startsWith('HEAD'))).toBe(true);
  });

  test('A HEAD request for a missing file is refused with its name', async () => {
    expect(await faultOf(client().head(tiny, 'main', 'absent.bin'))).toMatchObject({
      code: 'missing-file',
      expected: expect.stringMatching(/absent\.bin of the model org\/tiny at main/),
    });
  });
});

describe('fetching', () => {
  test('A redirect of a large file to another host does not reveal the token', async () => {
    hub.repositories[rows.name]!.token = 'hf_right';
    expect((await fetchLarge({ token: 'hf_right' })).equals(content)).toBe(true);
    expect(downloads()).toHaveLength(1);
  });

  test.each([
    [rows, 'datasets--org--rows', large],
    [tiny, 'models--org--tiny', 'weights.parquet'],
  ])(
    'The file %j is stored in the cache where the hub’s own libraries expect it, and is fetched once',
    async (repository, folder, path) => {
      const fetchIt = async () => {
        const { files } = await client().list(repository, 'main');
        return client().fetch(
          repository,
          commit,
          files.find((file) => file.path === path)!,
        );
      };
      const found = await fetchIt();
      const root = join(cacheDir, folder);
      expect(found).toBe(join(root, 'snapshots', commit, path));
      expect(readFileSync(join(root, 'refs', 'main'), 'utf8')).toBe(commit);
      expect(lstatSync(found).isSymbolicLink()).toBe(true);
      expect(readlinkSync(found)).toMatch(/^(\.\.\/)+blobs\/[0-9a-f]{64}$/);
      await fetchIt();
      expect(downloads()).toHaveLength(1);
    },
  );

  test('Content that two revisions share is fetched once', async () => {
    const fetchWeights = async (revision: string) => {
      const { commit: at, files } = await client().list(tiny, revision);
      return client().fetch(
        tiny,
        at,
        files.find(({ path }) => path === 'weights.parquet')!,
      );
    };
    const first = await fetchWeights('main');
    const second = await fetchWeights('step1000-tokens4B');
    expect(second).not.toBe(first);
    expect(readFileSync(second).equals(content)).toBe(true);
    expect(downloads()).toHaveLength(1);
  });

  test('A damaged blob in the cache is fetched again for another revision', async () => {
    const { files } = await client().list(tiny, 'main');
    const file = files.find(({ path }) => path === 'weights.parquet')!;
    await client().fetch(tiny, commit, file);
    writeFileSync(join(cacheDir, 'models--org--tiny', 'blobs', file.hash!), Buffer.alloc(content.length));
    const path = await client().fetch(tiny, later, file);
    expect(readFileSync(path).equals(content)).toBe(true);
  });

  test('A download whose connection is cut continues where it stopped', async () => {
    hub.troubles.push({ on: '', kind: 'cut', afterBytes: 4000 });
    expect((await fetchLarge()).equals(content)).toBe(true);
    expect(hub.requests.at(-1)).toMatch(/^cdn GET .* bytes=[1-9]\d*-$/);
  });

  test('A download reports its bytes and stops when its signal is aborted', async () => {
    hub.troubles.push({ on: '', kind: 'stall', afterBytes: 4000 });
    const stop = new AbortController();
    const { files } = await client().list(rows, 'main');
    const seen: [number, number | null][] = [];
    const onBytes = (bytes: number, total: number | null) => {
      seen.push([bytes, total]);
      if (bytes === 4000) stop.abort();
    };
    const file = files.find(({ path }) => path === large)!;
    await expect(client().fetch(rows, commit, file, { signal: stop.signal, onBytes })).rejects.toThrow(
      /abort/i,
    );
    expect(seen.at(-1)).toEqual([4000, 10_000]);
    expect((await fetchLarge()).equals(content)).toBe(true);
    expect(hub.requests.at(-1)).toMatch(/^cdn GET .* bytes=4000-$/);
  });

  test.each<{ status: number; headers?: Record<string, string> }>([
    { status: 429, headers: { 'retry-after': '0' } },
    { status: 429, headers: { ratelimit: '"api";r=0;t=0' } },
    { status: 503 },
    { status: 500, headers: { 'retry-after': 'soon' } },
  ])('A request is retried after %j', async (trouble) => {
    hub.troubles.push(
      { on: '/revision/', kind: 'status', ...trouble },
      { on: '/tree/', kind: 'status', ...trouble },
      { on: large, kind: 'status', ...trouble },
    );
    expect((await fetchLarge()).equals(content)).toBe(true);
  });

  test.each([429, 503])('After the status %d a request waits as long as the hub asks', async (status) => {
    hub.troubles.push({ on: large, kind: 'status', status, headers: { 'retry-after': '1' } });
    const start = performance.now();
    await fetchLarge();
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
  });

  test('A request fails after five refusals, with the reason and what to do', async () => {
    for (let n = 0; n < 5; n += 1) hub.troubles.push({ on: '/revision/', kind: 'status', status: 429 });
    expect(await faultOf(fetchLarge())).toMatchObject({
      code: 'rate-limited',
      remedy: expect.stringMatching(/HF_TOKEN/),
    });
    expect(hub.requests).toHaveLength(5);
  });

  test('A file with the wrong hash is fetched again, and not kept if the hash is still wrong', async () => {
    hub.troubles.push({ on: '', kind: 'damage' });
    expect((await fetchLarge()).equals(content)).toBe(true);
    rmSync(cacheDir, { recursive: true });
    for (let n = 0; n < 5; n += 1) hub.troubles.push({ on: '', kind: 'damage' });
    expect(await faultOf(fetchLarge())).toMatchObject({
      code: 'damaged-download',
      expected: expect.stringMatching(/with the hash/),
    });
    expect(existsSync(join(cacheDir, 'datasets--org--rows', 'snapshots'))).toBe(false);
  });

  test('A file whose hash the API does not give is verified against its ETag', async () => {
    hub.repositories[rows.name]!.withoutTree = true;
    hub.troubles.push({ on: '', kind: 'damage' });
    expect((await fetchLarge()).equals(content)).toBe(true);
    expect(downloads()).toHaveLength(2);
  });

  test('Concurrent requests for the same file fetch it once', async () => {
    await Promise.all([fetchLarge(), fetchLarge(), fetchLarge()]);
    expect(downloads()).toHaveLength(1);
  });
});

describe('offline', () => {
  test('Offline, only the cache is used: no request is made, and a missing file is named', async () => {
    await fetchLarge();
    const before = hub.requests.length;
    const offline = client({ offline: true });
    expect((await fetchLarge({ offline: true })).equals(content)).toBe(true);
    expect(await offline.refs(rows)).toEqual([{ name: 'main', kind: 'cached', commit }]);
    expect(await faultOf(offline.refs(other))).toMatchObject({ code: 'offline' });
    expect(await faultOf(offline.list(other, 'main'))).toMatchObject({ code: 'offline' });
    expect(await faultOf(offline.head(rows, 'main', large))).toMatchObject({ code: 'offline' });
    const absent = { path: 'absent.bin', bytes: null, hash: null };
    expect(await faultOf(offline.fetch(rows, commit, absent))).toMatchObject({ code: 'offline' });
    expect(hub.requests).toHaveLength(before);
  });

  test('A file in the cache is available while the hub cannot be reached', async () => {
    await fetchLarge();
    await hub.close();
    expect((await fetchLarge()).equals(content)).toBe(true);
    expect(await faultOf(client().list(other, 'main'))).toMatchObject({ code: 'unreachable' });
  });
});

test('The settings are those of the hub’s own libraries', () => {
  const home = mkdtempSync(join(tmpdir(), 'amuro-home-'));
  writeFileSync(join(home, 'token'), 'hf_saved\n');
  expect(readHubSettings({ HF_HOME: home })).toMatchObject({
    endpoint: 'https://huggingface.co',
    token: 'hf_saved',
    cacheDir: join(home, 'hub'),
    offline: false,
  });
  const set = { HF_ENDPOINT: 'http://mirror/hf/', HF_TOKEN: 'hf_x', HF_HUB_CACHE: '/c', HF_HUB_OFFLINE: '1' };
  expect(readHubSettings({ HF_HOME: home, ...set })).toMatchObject({
    endpoint: 'http://mirror/hf',
    token: 'hf_x',
    cacheDir: '/c',
    offline: true,
  });
  expect(() => readHubSettings({ HF_ENDPOINT: 'mirror' })).toThrow(/HF_ENDPOINT is "mirror"/);
  rmSync(home, { recursive: true });
});
