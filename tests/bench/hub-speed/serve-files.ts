// A hub with one repository, `bench/model`, whose commits all hold the files of a directory; in a process of its own, so that
// what is measured is the other side alone: `tsx serve-files.ts DIRECTORY POINTS LATENCY_MS` prints its address.
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const [directory = '.', points = '1', latencyMs = '0'] = process.argv.slice(2);
const isLarge = (name: string) => name.endsWith('.safetensors');
const files = await Promise.all(readdirSync(directory).map(describe));
const commits = Array.from({ length: Number(points) }, (_, index) =>
  createHash('sha1').update(String(index)).digest('hex'),
);

async function describe(name: string) {
  const path = join(directory, name);
  const size = statSync(path).size;
  if (!isLarge(name)) {
    const content = readFileSync(path);
    return {
      name,
      path,
      size,
      hash: createHash('sha1').update(`blob ${size}\0`).update(content).digest('hex'),
    };
  }
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return { name, path, size, hash: hash.digest('hex') };
}

/** Weights differ from point to point only in name: a sha256 of their own, so that no two points are one. */
const hashAt = (hash: string, commit: string) =>
  commit === commits[0]
    ? hash
    : createHash('sha256')
        .update(hash + commit)
        .digest('hex');

const server = createServer(async (request, response) => {
  await delay(Number(latencyMs));
  const path = decodeURIComponent(new URL(request.url!, 'http://hub').pathname);
  if (path === '/api/models/bench/model/refs') {
    const branches = commits.map((targetCommit, index) => ({
      name: `step${index}`,
      ref: `refs/heads/step${index}`,
      targetCommit,
    }));
    return send(response, { branches, tags: [], converts: [] });
  }
  const [, operation, revision = ''] =
    /^\/api\/models\/bench\/model\/(revision|tree)\/([^/]+)/.exec(path) ?? [];
  const commit = commits[Number(/^step(\d+)$/.exec(revision)?.[1])] ?? revision;
  if (operation === 'revision')
    return send(response, {
      id: 'bench/model',
      modelId: 'bench/model',
      sha: commit,
      siblings: files.map(({ name }) => ({ rfilename: name })),
    });
  if (operation === 'tree')
    return send(
      response,
      files.map(({ name, size, hash }) => ({
        type: 'file',
        path: name,
        size,
        oid: isLarge(name) ? '0'.repeat(40) : hash,
        ...(isLarge(name) ? { lfs: { oid: hashAt(hash, commit), size, pointerSize: 130 } } : {}),
      })),
    );
  const [, at = '', name] = /^\/bench\/model\/resolve\/([^/]+)\/(.+)$/.exec(path) ?? [];
  const file = files.find((each) => each.name === name);
  if (file === undefined) return void response.writeHead(404).end();
  const from = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  response.writeHead(from > 0 ? 206 : 200, {
    'x-repo-commit': at,
    etag: `"${file.hash}"`,
    'content-length': file.size - from,
    'accept-ranges': 'bytes',
    ...(from > 0 ? { 'content-range': `bytes ${from}-${file.size - 1}/${file.size}` } : {}),
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file.path, { start: from, highWaterMark: 1024 ** 2 }).pipe(response);
});
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
);

function send(response: ServerResponse, body: object): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
