import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { sha256 } from '@amuro/identity';
import {
  BlobStore,
  fetchArtifact,
  forgetArtifact,
  type ArtifactKind,
  type ArtifactManifest,
} from '../src/index.ts';

const content = Uint8Array.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
const Manifest = z.object({
  id: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});
const kind: ArtifactKind<ArtifactManifest> = {
  name: 'thing',
  manifestPath: (id) => `/things/${id}`,
  filePath: (id, path) => `/things/${id}/files/${path}`,
  parse: (body) => Manifest.parse(body),
};

let directory: string;
let server: Server;
let fileRequests: (string | undefined)[];
let serveFile: (request: IncomingMessage, response: ServerResponse) => void;
let serveManifest: (response: ServerResponse) => void;
let files: ArtifactManifest['files'];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'amuro-fetch-'));
  fileRequests = [];
  files = [{ path: 'deep/data.bin', bytes: content.length, sha256: sha256(content) }];
  serveFile = sendRange;
  serveManifest = (response) => void response.end(JSON.stringify({ id: 'x', links: {}, files }));
  server = createServer((request, response) => {
    if (request.headers.authorization !== 'Bearer t')
      return void response.writeHead(401).end('{"detail":"no"}');
    if (request.url === '/things/missing')
      return void response.writeHead(404).end('{"detail":"there is none"}');
    if (!request.url?.includes('/files/')) return serveManifest(response);
    fileRequests.push(request.headers.range);
    return serveFile(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(directory, { recursive: true, force: true });
});

function sendRange(request: IncomingMessage, response: ServerResponse) {
  const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const range = { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` };
  const length = { 'content-length': content.length - from };
  response.writeHead(from > 0 ? 206 : 200, from > 0 ? { ...length, ...range } : length);
  response.end(content.subarray(from));
}

async function bytesOf(fetched: string) {
  return new Uint8Array(await readFile(join(fetched, 'deep', 'data.bin')));
}

const peer = () => ({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: 't' });
const options = () => ({ kind, peer: peer(), id: 'x', cacheDir: join(directory, 'cache') });

test('A fetched artifact is a directory with its files and manifest, and is fetched only once', async () => {
  const first = await fetchArtifact(options());
  expect(await bytesOf(first.directory)).toEqual(content);
  expect(JSON.parse(await readFile(join(first.directory, 'manifest.json'), 'utf8'))).toEqual({
    id: 'x',
    files,
  });
  expect((await fetchArtifact(options())).directory).toBe(first.directory);
  expect(fileRequests).toHaveLength(1);
});

test('A cached file that was damaged without a change of size or time is fetched anew', async () => {
  const first = await fetchArtifact(options());
  const file = join(first.directory, 'deep', 'data.bin');
  const { atime, mtime } = await stat(file);
  await writeFile(file, new Uint8Array(content.length));
  await utimes(file, atime, mtime);
  const second = await fetchArtifact(options());
  expect(await bytesOf(second.directory)).toEqual(content);
  expect(fileRequests).toHaveLength(2);
});

test('A cached manifest that was changed is fetched anew', async () => {
  const { directory: fetched } = await fetchArtifact(options());
  await writeFile(join(fetched, 'manifest.json'), JSON.stringify({ id: 'x', files, changed: true }));
  await fetchArtifact(options());
  expect(JSON.parse(await readFile(join(fetched, 'manifest.json'), 'utf8'))).toEqual({ id: 'x', files });
});

test('An artifact that was forgotten is built again, of the cached bytes that are still right', async () => {
  const { directory: fetched, manifest } = await fetchArtifact(options());
  await forgetArtifact(options().cacheDir, manifest);
  await expect(stat(fetched)).rejects.toThrow(/ENOENT/);
  expect(await bytesOf((await fetchArtifact(options())).directory)).toEqual(content);
  expect(fileRequests).toHaveLength(1);
});

test('An interrupted download continues where it stopped', async () => {
  serveFile = (request, response) => {
    if (fileRequests.length > 1) return sendRange(request, response);
    response.writeHead(200, { 'content-length': content.length });
    response.write(content.subarray(0, 100_000), () => setTimeout(() => response.destroy(), 500));
  };
  const { directory: fetched } = await fetchArtifact(options());
  expect(await bytesOf(fetched)).toEqual(content);
  expect(fileRequests).toEqual([undefined, 'bytes=100000-']);
});

test('Bytes with the wrong sha256 are refused, and nothing appears', async () => {
  files = [{ path: 'deep/data.bin', bytes: content.length, sha256: sha256('other') }];
  await expect(fetchArtifact(options())).rejects.toThrow(/Expected the sha256/);
  await expect(readdir(join(directory, 'cache', 'artifacts'))).rejects.toThrow(/ENOENT/);
  expect(await readdir(join(directory, 'cache', 'building'))).toEqual([]);
});

test('A manifest that names a path outside its directory is refused', async () => {
  files = [{ path: '../escape', bytes: 1, sha256: sha256('x') }];
  await expect(fetchArtifact(options())).rejects.toThrow(/relative path/);
});

test('A manifest longer than any real one is refused before it is read to its end', async () => {
  let sent = 0;
  serveManifest = (response) => {
    const chunk = Buffer.alloc(2 ** 20, ' ');
    const send = () => {
      while (!response.destroyed && sent < 1024 && (sent += 1) && response.write(chunk));
      if (sent === 1024) response.end();
    };
    response.on('drain', send);
    send();
  };
  await expect(fetchArtifact(options())).rejects.toThrow(/more than 67108864 bytes/);
  expect(sent).toBeLessThan(128);
});

test('A redirect of a peer is not followed', async () => {
  serveManifest = (response) =>
    void response.writeHead(307, { location: 'http://127.0.0.1:1/elsewhere' }).end();
  await expect(fetchArtifact(options())).rejects.toThrow(/answered 307/);
});

test('A missing artifact and a wrong token give different errors', async () => {
  await expect(fetchArtifact({ ...options(), id: 'missing' })).rejects.toMatchObject({
    problem: { code: 'missing-input', status: 422 },
  });
  const stranger = { url: peer().url, token: null };
  await expect(fetchArtifact({ ...options(), peer: stranger })).rejects.toMatchObject({
    problem: { code: 'peer-rejects-token', status: 502 },
  });
});

test('An artifact that its owner has lost and one that never existed give different errors', async () => {
  serveFile = (_request, response) => void response.writeHead(410).end('{"detail":"a file is missing"}');
  const patience = { seconds: 20, onWait: () => expect.unreachable() };
  await expect(fetchArtifact({ ...options(), patience })).rejects.toMatchObject({
    problem: {
      code: 'lost-input',
      status: 422,
      detail: expect.stringMatching(/lost at the owner.*a file is missing/),
    },
  });
});

test('A fetch waits for a peer that starts late, up to the given time', async () => {
  const late = options();
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const said: string[] = [];
  const patience = {
    seconds: 20,
    onWait: (message: string) => {
      said.push(message);
      if (!server.listening) server.listen(port, '127.0.0.1');
    },
  };
  const fetched = await fetchArtifact({ ...late, patience });
  expect(await bytesOf(fetched.directory)).toEqual(content);
  expect(said[0]).toMatch(/an answer of .*ECONNREFUSED/);
});

test('Concurrent fetches of the same file share one download', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => fetchArtifact(options())));
  expect(new Set(all.map((one) => one.directory)).size).toBe(1);
  expect(fileRequests).toHaveLength(1);
});

test('A file that its owner offers in the shared directory takes no second copy, and is not sent', async () => {
  const sharedDir = join(directory, 'shared');
  const own = join(directory, 'own.bin');
  await writeFile(own, content);
  const owner = new BlobStore(join(directory, 'owner'), sharedDir);
  const entry = { path: 'own.bin', bytes: content.length, sha256: sha256(content) };
  await owner.offer(own, entry);
  await owner.offer(own, entry);
  const fetched = await fetchArtifact({ ...options(), sharedDir });
  expect((await stat(join(fetched.directory, 'deep', 'data.bin'))).ino).toBe((await stat(own)).ino);
  expect(fileRequests).toEqual([]);
});

test('A file in the shared directory is used from there, unless it is damaged', async () => {
  const sharedDir = join(directory, 'shared');
  await fetchArtifact({ ...options(), sharedDir });
  const shared = join(sharedDir, 'blobs', sha256(content).slice(0, 2), sha256(content));
  expect((await stat(shared)).size).toBe(content.length);
  await fetchArtifact({ ...options(), cacheDir: join(directory, 'second'), sharedDir });
  expect(fileRequests).toHaveLength(1);
  await writeFile(shared, new Uint8Array(content.length));
  const third = await fetchArtifact({ ...options(), cacheDir: join(directory, 'third'), sharedDir });
  expect(await bytesOf(third.directory)).toEqual(content);
});
