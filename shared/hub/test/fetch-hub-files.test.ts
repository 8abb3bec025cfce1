import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub, type TestHub } from '@amuro/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHubClient, fetchHubFiles } from '../src/index.ts';

const commit = 'a'.repeat(40);
const repository = { kind: 'model', name: 'org/tiny' } as const;
const content: Record<string, Buffer> = {
  'config.json': Buffer.from('{}'),
  'model-00001-of-00002.safetensors': Buffer.from('0123456789'.repeat(5000)),
  'model-00002-of-00002.safetensors': Buffer.from('abcdefghij'.repeat(5000)),
};
const files = Object.entries(content).map(([path, bytes]) => ({
  path,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
}));

let hub: TestHub;
let cacheDir: string;
beforeEach(async () => {
  cacheDir = mkdtempSync(join(tmpdir(), 'amuro-hub-'));
  hub = await startHub({
    [repository.name]: { kind: 'model', revisions: { main: commit }, commits: { [commit]: content } },
  });
});
afterEach(async () => {
  await hub.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

const client = () =>
  createHubClient({ endpoint: hub.url, token: null, cacheDir, offline: false, firstPauseMs: 1 });

test('The files of a commit come into its snapshot, their bytes are counted together, and a second time nothing is asked', async () => {
  const seen: [number, number | null][] = [];
  const onBytes = (bytes: number, total: number | null) => seen.push([bytes, total]);
  const folder = await fetchHubFiles(client(), repository, commit, files, { onBytes });
  expect(folder).toBe(join(cacheDir, 'models--org--tiny/snapshots', commit));
  for (const [path, bytes] of Object.entries(content))
    expect(readFileSync(join(folder, path)).equals(bytes)).toBe(true);
  expect(seen.at(-1)).toEqual([100_002, 100_002]);
  hub.requests.length = 0;
  expect(await fetchHubFiles(client(), repository, commit, files)).toBe(folder);
  expect(hub.requests).toEqual([]);
});

test.each(Array.from({ length: 10 }, (_, tenth) => tenth * 5000))(
  'A connection that is cut after %i bytes of a shard is followed by a second one, and the file is whole',
  async (afterBytes) => {
    const shard = files[1]!;
    hub.troubles.push({ on: shard.sha256, kind: 'cut', afterBytes });
    const folder = await fetchHubFiles(client(), repository, commit, files);
    expect(readFileSync(join(folder, shard.path)).equals(content[shard.path]!)).toBe(true);
    expect(hub.requests.filter((request) => request.includes(`cdn GET /${shard.sha256}`))).toHaveLength(2);
  },
);

test('A file with another sha256 than is promised is no result, and is never put in its place', async () => {
  const wrong = files.map((file) => ({ ...file, sha256: 'f'.repeat(64) }));
  const shards = fetchHubFiles(client(), repository, commit, wrong.slice(1));
  await expect(shards).rejects.toMatchObject({ fault: { code: 'damaged-download' } });
  expect(() => readFileSync(join(client().directory(repository, commit), wrong[1]!.path))).toThrow('ENOENT');
  const small = fetchHubFiles(client(), repository, commit, wrong.slice(0, 1));
  await expect(small).rejects.toMatchObject({ fault: { code: 'damaged-download' } });
});

test('What does not fit on the disk is refused before anything is asked', async () => {
  const huge = [{ ...files[1]!, bytes: 1e18 }];
  await expect(fetchHubFiles(client(), repository, commit, huge)).rejects.toMatchObject({
    fault: { code: 'disk-full', remedy: expect.stringContaining('HF_HOME') },
  });
  expect(hub.requests).toEqual([]);
});

test('Files that others put into the cache stay as they are', async () => {
  const [first] = files;
  await fetchHubFiles(client(), repository, commit, files);
  const others = join(client().directory(repository, commit), 'pytorch_model.bin');
  writeFileSync(others, 'theirs');
  await fetchHubFiles(client(), repository, commit, [first!]);
  expect(readFileSync(others, 'utf8')).toBe('theirs');
});
