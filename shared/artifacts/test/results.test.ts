import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf, sha256 } from '@amuro/identity';
import { brokenFiles, fileEntriesOf, findSealed, insideRoots, seal } from '../src/index.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'amuro-artifacts-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const ledger = {
  device: 'cpu:0',
  deviceModel: null,
  threads: 1,
  attempts: 1,
  deviceSeconds: 1,
  peakMemoryBytes: 1,
  counters: {},
};
const record = {
  startedAt: '2026-01-01T00:00:00.000Z',
  finishedAt: '2026-01-01T00:00:01.000Z',
  ledger,
  versions: {},
  budget: {},
};

async function result() {
  await mkdir(join(directory, 'state'));
  await mkdir(join(directory, 'b'));
  await writeFile(join(directory, 'state', 'rows'), 'x');
  await writeFile(join(directory, 'events.jsonl'), '{}');
  await writeFile(join(directory, 'b', 'run.json'), 'inner');
  await writeFile(join(directory, 'a.txt'), 'hello');
  return fileEntriesOf(directory);
}

test('The digest covers result files at any depth, but not what differs between two correct runs', async () => {
  const entries = await result();
  expect(entries.map((entry) => entry.path)).toEqual(['a.txt', 'b/run.json']);
  expect(entries[0]).toEqual({ path: 'a.txt', bytes: 5, sha256: sha256('hello') });
  expect(digestOf(entries.toReversed())).toBe(
    sha256(`${sha256('hello')}  a.txt\n${sha256('inner')}  b/run.json\n`),
  );
  await writeFile(join(directory, 'run.json'), 'another time');
  await writeFile(join(directory, 'manifest.json'), '{}');
  expect(digestOf(await fileEntriesOf(directory))).toBe(digestOf(entries));
});

test('A directory is complete once its manifest exists, and then has no resumable state', async () => {
  const files = await result();
  expect(await findSealed(directory)).toBe(false);
  await seal(directory, { files }, record);
  expect(await findSealed(directory)).toBe(true);
  expect(JSON.parse(await readFile(join(directory, 'run.json'), 'utf8'))).toEqual(record);
  await expect(readFile(join(directory, 'state', 'rows'))).rejects.toThrow(/ENOENT/);
});

test('What a killed writer leaves behind is not a result', async () => {
  const entries = await result();
  await writeFile(join(directory, '.run.json.12.abc.tmp'), 'half');
  await writeFile(join(directory, 'b', '.deep.tmp'), 'half');
  expect(await fileEntriesOf(directory)).toEqual(entries);
});

test('Sealing a directory that lacks a file of the manifest fails and leaves it incomplete', async () => {
  await expect(
    seal(directory, { files: [{ path: 'absent', bytes: 1, sha256: sha256('x') }] }, record),
  ).rejects.toThrow(/ENOENT/);
  expect(await findSealed(directory)).toBe(false);
});

test('A damaged sealed result is removed, whatever the damage', async () => {
  const damage: ((path: string) => Promise<void>)[] = [
    (path) => rm(join(path, 'weights')),
    (path) => writeFile(join(path, 'weights'), 'wrong'),
    (path) => truncate(join(path, 'weights'), 2),
    (path) => writeFile(join(path, 'manifest.json'), '{'),
  ];
  for (const [index, damageIt] of damage.entries()) {
    const path = join(directory, `run-${index}`);
    await mkdir(path);
    await writeFile(join(path, 'weights'), 'right');
    await seal(path, { files: await fileEntriesOf(path) }, record);
    expect(await findSealed(path)).toBe(true);
    await damageIt(path);
    expect(await findSealed(path)).toBe(false);
    expect(existsSync(path)).toBe(false);
  }
});

test('Missing files and files of the wrong size are named without reading any', async () => {
  await writeFile(join(directory, 'whole'), '12345');
  await writeFile(join(directory, 'short'), '123');
  const files = ['whole', 'short', 'absent'].map((path) => ({ path, bytes: 5 }));
  expect(await brokenFiles(directory, files)).toEqual(['short has 3 of 5 bytes', 'absent is missing']);
});

test('A path is inside a root only if it is there after links are resolved', async () => {
  const root = join(directory, 'root');
  await mkdir(root);
  await writeFile(join(directory, 'secret'), 's');
  await writeFile(join(root, 'fine'), 'f');
  await symlink(join(directory, 'secret'), join(root, 'link'));
  await symlink(directory, join(root, 'up'));
  const kind = async (path: string, roots = [root]) => (await insideRoots(path, roots)).kind;
  expect(await kind(join(root, 'fine'))).toBe('inside');
  expect(await kind(root)).toBe('inside');
  expect(await kind(join(root, 'absent', 'deep'))).toBe('missing');
  expect(await kind(join(root, '..', 'secret'))).toBe('outside');
  expect(await kind(join(root, 'link'))).toBe('outside');
  expect(await kind(join(root, 'up', 'absent'))).toBe('outside');
  expect(await kind(`${root}-else`)).toBe('outside');
  expect(await kind('root/fine')).toBe('outside');
  expect(await kind(join(root, 'fine'), [])).toBe('outside');
});
