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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHubClient } from '../../src/sources/hub/hub-client.ts';
import type { HubSettings } from '../../src/sources/hub/hub-settings.ts';

const commit = 'a'.repeat(40);
const name = 'org/rows';
const large = 'data/train-00000-of-00001.parquet';
const content = Buffer.from('0123456789'.repeat(1000));

let hub: TestHub;
let cacheDir: string;
beforeEach(async () => {
  cacheDir = mkdtempSync(join(tmpdir(), 'amuro-hub-'));
  const files = { 'README.md': '# Rows', [large]: content };
  hub = await startHub({ [name]: { revisions: { main: commit }, commits: { [commit]: files } } });
});
afterEach(async () => {
  await hub.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

const client = (change: Partial<HubSettings> = {}) =>
  createHubClient({ endpoint: hub.url, token: null, cacheDir, offline: false, firstPauseMs: 5, ...change });

async function fetchLarge(change: Partial<HubSettings> = {}): Promise<Buffer> {
  const used = client(change);
  const { files } = await used.list(name, 'main');
  const path = await used.fetch(
    name,
    commit,
    files.find((file) => file.path === large)!,
  );
  return readFileSync(path);
}

const fault = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { fault?: unknown }) => error.fault,
  );

describe('a revision', () => {
  it('is the commit that it names now, with the files, sizes and hashes', async () => {
    const listing = await client().list(name, 'main');
    expect(listing.commit).toBe(commit);
    expect(listing.files).toEqual([
      { path: 'README.md', bytes: 6, hash: expect.stringMatching(/^[0-9a-f]{40}$/) },
      { path: large, bytes: 10_000, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  it('that is not there, or a repository that is not, is refused with what the hub said', async () => {
    expect(await fault(client().list(name, 'v9'))).toMatchObject({
      code: 'not-found',
      got: expect.stringMatching(/v9/),
    });
    expect(await fault(client().list('org/none', 'main'))).toMatchObject({
      code: 'not-found',
      got: expect.stringMatching(/^401/),
    });
  });

  it('of a gated repository wants a token that may read it, and says where the terms are', async () => {
    hub.repositories[name]!.token = 'hf_right';
    const without = await fault(client().list(name, 'main'));
    expect(without).toMatchObject({
      code: 'not-allowed',
      remedy: expect.stringMatching(/Set HF_TOKEN.*terms/),
    });
    expect(await fault(client({ token: 'hf_wrong' }).list(name, 'main'))).toMatchObject({
      code: 'not-allowed',
      remedy: expect.stringMatching(/present one may not/),
    });
    expect((await client({ token: 'hf_right' }).list(name, 'main')).commit).toBe(commit);
  });

  it('leads out of the cache in no file name', async () => {
    hub.repositories[name]!.commits[commit] = {
      '../../evil.jsonl': 'x',
      '/etc/evil.jsonl': 'x',
      'good.jsonl': 'x',
    };
    expect((await client().list(name, 'main')).files.map(({ path }) => path)).toEqual(['good.jsonl']);
  });
});

describe('a file', () => {
  it('comes through a redirect to another host, which does not see the token', async () => {
    hub.repositories[name]!.token = 'hf_right';
    expect((await fetchLarge({ token: 'hf_right' })).equals(content)).toBe(true);
    expect(hub.requests.some((request) => request.startsWith('cdn GET'))).toBe(true);
  });

  it("stands in the cache as the hub's own libraries would put it, and is not fetched again", async () => {
    await fetchLarge();
    const root = join(cacheDir, 'datasets--org--rows');
    expect(readFileSync(join(root, 'refs', 'main'), 'utf8')).toBe(commit);
    const shown = join(root, 'snapshots', commit, large);
    expect(lstatSync(shown).isSymbolicLink()).toBe(true);
    expect(readlinkSync(shown)).toMatch(/^\.\.\/\.\.\/\.\.\/blobs\/[0-9a-f]{64}$/);
    const before = hub.requests.length;
    await fetchLarge();
    expect(hub.requests.slice(before)).toEqual([
      expect.stringContaining('/api/datasets/org/rows/revision/main'),
    ]);
  });

  it('whose connection is cut goes on where it broke off', async () => {
    hub.troubles.push({ on: '', kind: 'cut', afterBytes: 4000 });
    expect((await fetchLarge()).equals(content)).toBe(true);
    expect(hub.requests.at(-1)).toMatch(/^cdn GET .* bytes=[1-9]\d*-$/);
  });

  it.each<{ status: number; headers?: Record<string, string> }>([
    { status: 429, headers: { 'retry-after': '0' } },
    { status: 429, headers: { ratelimit: '"api";r=0;t=0' } },
    { status: 503 },
    { status: 500, headers: { 'retry-after': 'soon' } },
  ])('is asked for again after %j', async (trouble) => {
    hub.troubles.push(
      { on: '/revision/', kind: 'status', ...trouble },
      { on: large, kind: 'status', ...trouble },
    );
    expect((await fetchLarge()).equals(content)).toBe(true);
  });

  it('waits as long as the hub asks for', async () => {
    hub.troubles.push({ on: large, kind: 'status', status: 429, headers: { 'retry-after': '1' } });
    const start = performance.now();
    await fetchLarge();
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
  });

  it('is given up after five refusals, with the reason and what to do', async () => {
    for (let n = 0; n < 5; n += 1) hub.troubles.push({ on: '/revision/', kind: 'status', status: 429 });
    expect(await fault(fetchLarge())).toMatchObject({
      code: 'rate-limited',
      remedy: expect.stringMatching(/HF_TOKEN/),
    });
    expect(hub.requests).toHaveLength(5);
  });

  it('with another hash is fetched anew, and never kept if it stays so', async () => {
    hub.troubles.push({ on: '', kind: 'damage' });
    expect((await fetchLarge()).equals(content)).toBe(true);
    rmSync(cacheDir, { recursive: true });
    for (let n = 0; n < 5; n += 1) hub.troubles.push({ on: '', kind: 'damage' });
    expect(await fault(fetchLarge())).toMatchObject({
      code: 'damaged-download',
      expected: expect.stringMatching(/with the hash/),
    });
    expect(existsSync(join(cacheDir, 'datasets--org--rows', 'snapshots'))).toBe(false);
  });

  it('is checked by its etag where the API names no hash', async () => {
    hub.repositories[name]!.withoutHashes = true;
    hub.troubles.push({ on: '', kind: 'damage' });
    expect((await fetchLarge()).equals(content)).toBe(true);
    expect(hub.requests.filter((request) => request.startsWith('cdn'))).toHaveLength(2);
  });

  it('is fetched once, however many ask for it at a time', async () => {
    await Promise.all([fetchLarge(), fetchLarge(), fetchLarge()]);
    expect(hub.requests.filter((request) => request.startsWith('cdn'))).toHaveLength(1);
  });
});

describe('offline', () => {
  it('the cache is all there is: no request is made, and what is missing is named', async () => {
    await fetchLarge();
    const before = hub.requests.length;
    expect((await fetchLarge({ offline: true })).equals(content)).toBe(true);
    expect(await fault(client({ offline: true }).list('org/other', 'main'))).toMatchObject({
      code: 'offline',
    });
    expect(hub.requests).toHaveLength(before);
  });

  it('a cache that another library filled is used', async () => {
    const root = join(cacheDir, 'datasets--org--rows');
    await fetchLarge();
    writeFileSync(join(root, 'refs', 'main'), commit);
    const listing = await client({ offline: true }).list(name, commit);
    expect(listing.files.map(({ path }) => path)).toEqual([large]);
  });

  it('a hub that cannot be reached is no reason to refuse what it gave before', async () => {
    await fetchLarge();
    await hub.close();
    expect((await fetchLarge()).equals(content)).toBe(true);
    expect(await fault(client().list('org/other', 'main'))).toMatchObject({ code: 'unreachable' });
  });
});
