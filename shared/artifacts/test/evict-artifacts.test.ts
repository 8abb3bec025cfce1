import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, utimes } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@amuro/identity';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fetchArtifact, type ArtifactKind, type ArtifactManifest, type Release } from '../src/index.ts';

const size = 1000;
const Manifest = z.object({
  id: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});
const kind: ArtifactKind<ArtifactManifest> = {
  name: 'checkpoint',
  manifestPath: (id) => `/manifests/${id}`,
  filePath: (id) => `/files/${id}`,
  parse: (body) => Manifest.parse(body),
};
/** `ckp_a`, `ckp_a-twin`: the same bytes under two ids. */
const bytesOf = (id: string) => new TextEncoder().encode(id.replace(/-twin$/, '').padEnd(size, '.'));

let directory: string;
let server: Server;
let sent: string[];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'amuro-evict-'));
  sent = [];
  server = createServer((request, response) => {
    const [, what, id = ''] = request.url!.split('/');
    const bytes = bytesOf(id);
    const files = [{ path: 'model.safetensors', bytes: size, sha256: sha256(bytes) }];
    if (what === 'manifests') return void response.end(JSON.stringify({ id, files }));
    sent.push(id);
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(directory, { recursive: true, force: true });
});

const cacheDir = () => join(directory, 'cache');
const isHere = (path: string) => existsSync(join(path, 'model.safetensors'));

/** Fetches an artifact, used at a minute of its own, and returns its directory and what lets go of it. */
let minute = 0;
async function take(id: string, change: { sharedDir?: string; mostBytes?: number | null } = {}) {
  const { sharedDir, mostBytes = 2.5 * size } = change;
  const releases: Release[] = [];
  const fetched = await fetchArtifact({
    kind,
    peer: { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: null },
    id,
    cacheDir: cacheDir(),
    sharedDir: sharedDir ?? null,
    limit: mostBytes === null ? null : { mostBytes, atEnd: (release) => releases.push(release) },
  });
  minute += 1;
  await utimes(fetched.directory, 60 * minute, 60 * minute);
  return { path: fetched.directory, letGo: () => Promise.all(releases.map((release) => release())) };
}

async function use(id: string, change?: Parameters<typeof take>[1]): Promise<string> {
  const { path, letGo } = await take(id, change);
  await letGo();
  return path;
}

describe('a cache limited to two checkpoints', () => {
  test('A third checkpoint takes the place of the least recently used one, which is fetched again when it is needed', async () => {
    const [a, b] = [await use('ckp_a'), await use('ckp_b')];
    await use('ckp_a');
    const c = await use('ckp_c');
    expect([a, b, c].map(isHere)).toEqual([true, false, true]);
    expect(await use('ckp_b')).toBe(b);
    expect(new Uint8Array(await readFile(join(b, 'model.safetensors')))).toEqual(bytesOf('ckp_b'));
    expect(sent).toEqual(['ckp_a', 'ckp_b', 'ckp_c', 'ckp_b']);
  });

  test('A checkpoint that a run reads stays in a full cache', async () => {
    const a = await take('ckp_a');
    const b = await use('ckp_b');
    const c = await use('ckp_c');
    expect([a.path, b, c].map(isHere)).toEqual([true, false, true]);
    await a.letGo();
    await use('ckp_d');
    expect([a.path, c].map(isHere)).toEqual([false, true]);
  });

  test('Content that another checkpoint shares stays in a full cache, and is not sent again', async () => {
    const [a, b, twin] = [await use('ckp_a'), await use('ckp_b'), await use('ckp_a-twin')];
    const c = await use('ckp_c');
    expect([a, b, twin, c].map(isHere)).toEqual([false, false, true, true]);
    await use('ckp_a');
    expect(sent).toEqual(['ckp_a', 'ckp_b', 'ckp_c']);
  });

  test('Two checkpoints that are fetched at the same time both take the place of what is not used', async () => {
    const [a, b] = [await use('ckp_a'), await use('ckp_b')];
    const both = await Promise.all([take('ckp_c'), take('ckp_d')]);
    expect([a, b, ...both.map(({ path }) => path)].map(isHere)).toEqual([false, false, true, true]);
  });

  test('Content of an eviction that a killed process did not end goes with the next fetch, unless that needs it', async () => {
    const content = (id: string) => {
      const digest = sha256(bytesOf(id));
      return join(cacheDir(), 'blobs', digest.slice(0, 2), digest);
    };
    for (const id of ['ckp_a', 'ckp_b']) await rm(await use(id), { recursive: true });
    await use('ckp_b');
    expect(['ckp_a', 'ckp_b'].map((id) => existsSync(content(id)))).toEqual([false, true]);
    expect(sent).toEqual(['ckp_a', 'ckp_b']);
  });

  test('What owners put into the shared directory stays there, and artifacts of other kinds are not counted', async () => {
    const sharedDir = join(directory, 'shared');
    const set = await use('set_a');
    const a = await use('ckp_a', { sharedDir });
    await use('ckp_b', { sharedDir });
    await use('ckp_c', { sharedDir });
    expect([set, a].map(isHere)).toEqual([true, false]);
    await use('ckp_a', { sharedDir });
    expect(sent).toEqual(['set_a', 'ckp_a', 'ckp_b', 'ckp_c']);
  });
});

test('Without a limit nothing is evicted', async () => {
  const paths = [];
  for (const id of ['ckp_a', 'ckp_b', 'ckp_c']) paths.push(await use(id, { mostBytes: null }));
  expect(paths.map(isHere)).toEqual([true, true, true]);
});
