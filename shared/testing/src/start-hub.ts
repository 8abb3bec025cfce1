import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something that goes wrong, once, with the next request whose path contains `on`. */
export type HubTrouble =
  | { on: string; kind: 'status'; status: number; headers?: Record<string, string>; body?: string }
  /** The connection is cut after so many bytes of the file. */
  | { on: string; kind: 'cut'; afterBytes: number }
  /** After so many bytes of the file nothing more comes. */
  | { on: string; kind: 'stall'; afterBytes: number }
  | { on: string; kind: 'damage' };

export interface HubRepository {
  /** Branches and tags → commit. */
  revisions: Record<string, string>;
  /** Files of a commit. Those that end in `.parquet` are large files, which stand on another host. */
  commits: Record<string, Record<string, string | Uint8Array>>;
  /** Only this token may read it. */
  token?: string;
  /** The API names sizes and hashes of files; an older or smaller hub does not. */
  withoutHashes?: boolean;
}

export interface TestHub {
  url: string;
  repositories: Record<string, HubRepository>;
  troubles: HubTrouble[];
  /** `method path` of every request, with its `range`; those to the other host begin with `cdn`. */
  requests: string[];
  close(): Promise<void>;
}

/** A server that speaks as much of a Hugging Face hub's API as reading a dataset takes, and a second one for its large files. */
export async function startHub(repositories: Record<string, HubRepository> = {}): Promise<TestHub> {
  const hub: Pick<TestHub, 'repositories' | 'troubles' | 'requests'> = {
    repositories,
    troubles: [],
    requests: [],
  };
  const large = new Map<string, Buffer>();
  const cdn = await listen((request, response) => {
    hub.requests.push(`cdn ${describe(request)}`);
    // As a store of objects with signed addresses does, which takes a second credential for an attack.
    if (request.headers.authorization !== undefined) return void response.writeHead(400).end();
    sendFile(hub, request, response, large.get(request.url!)!);
  });
  const main = await listen((request, response) => {
    hub.requests.push(describe(request));
    answer(hub, request, response, (hash, content) => {
      large.set(`/${hash}`, content);
      return `${cdn.url}/${hash}`;
    });
  });
  const close = async () => {
    await Promise.all([main, cdn].map(({ server }) => stop(server)));
  };
  return { ...hub, url: main.url, close };
}

type State = Pick<TestHub, 'repositories' | 'troubles' | 'requests'>;

function answer(
  hub: State,
  request: IncomingMessage,
  response: ServerResponse,
  keepLarge: (hash: string, content: Buffer) => string,
): void {
  const path = decodeURIComponent(new URL(request.url!, 'http://hub').pathname);
  if (statusTrouble(hub, path, response)) return;
  const api = /^\/api\/datasets\/(.+?)\/revision\/(.+)$/.exec(path);
  const file = /^\/datasets\/(.+?)\/resolve\/([^/]+|refs\/[^/]+\/[^/]+)\/(.+)$/.exec(path);
  const name = api?.[1] ?? file?.[1] ?? '';
  const repository = hub.repositories[name];
  if (repository === undefined) return refuse(response, 401, 'RepoNotFound', 'Repository not found');
  if (repository.token !== undefined && request.headers.authorization !== `Bearer ${repository.token}`) {
    return refuse(response, 401, 'GatedRepo', `Access to dataset ${name} is restricted.`);
  }
  const revision = api?.[2] ?? file?.[2] ?? '';
  const commit = repository.revisions[revision] ?? revision;
  const files = repository.commits[commit];
  if (files === undefined) return refuse(response, 404, 'RevisionNotFound', `Invalid rev id: ${revision}`);
  if (api !== null) return sendRevision(response, commit, repository);
  const content = files[file![3]!];
  if (content === undefined) return refuse(response, 404, 'EntryNotFound', 'Entry not found');
  const bytes = Buffer.from(content);
  response.setHeader('x-repo-commit', commit);
  if (!isLarge(file![3]!)) {
    response.setHeader('etag', `"${gitHash(bytes)}"`);
    return sendFile(hub, request, response, bytes);
  }
  const location = keepLarge(sha256(bytes), bytes);
  const headers = { location, 'x-linked-etag': `"${sha256(bytes)}"`, 'x-linked-size': String(bytes.length) };
  response.writeHead(302, headers).end();
}

function sendRevision(response: ServerResponse, commit: string, repository: HubRepository): void {
  const siblings = Object.entries(repository.commits[commit]!).map(([rfilename, content]) => {
    const bytes = Buffer.from(content);
    if (repository.withoutHashes) return { rfilename };
    const entry = { rfilename, size: bytes.length, blobId: gitHash(bytes) };
    return isLarge(rfilename) ? { ...entry, lfs: { sha256: sha256(bytes), size: bytes.length } } : entry;
  });
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ sha: commit, siblings }));
}

function sendFile(hub: State, request: IncomingMessage, response: ServerResponse, content: Buffer): void {
  const path = decodeURIComponent(request.url!);
  if (statusTrouble(hub, path, response)) return;
  const trouble = take(hub, path, ['cut', 'stall', 'damage']);
  const whole = trouble?.kind === 'damage' ? Buffer.from(content).fill('x', 0, 8) : content;
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  if (from > 0 && from >= whole.length) {
    return void response.writeHead(416, { 'content-range': `bytes */${whole.length}` }).end();
  }
  const part = whole.subarray(from);
  response.statusCode = from > 0 ? 206 : 200;
  if (from > 0) response.setHeader('content-range', `bytes ${from}-${whole.length - 1}/${whole.length}`);
  response.setHeader('content-length', part.length);
  if (trouble?.kind === 'stall') return void response.write(part.subarray(0, trouble.afterBytes));
  if (trouble?.kind !== 'cut') return void response.end(part);
  // Not before the other side has read them: what it has not read is lost with the connection.
  response.write(part.subarray(0, trouble.afterBytes), () => setTimeout(() => response.destroy(), 100));
}

function statusTrouble(hub: State, path: string, response: ServerResponse): boolean {
  const trouble = take(hub, path, ['status']);
  if (trouble?.kind !== 'status') return false;
  response.writeHead(trouble.status, trouble.headers).end(trouble.body ?? '');
  return true;
}

function take(hub: State, path: string, kinds: HubTrouble['kind'][]): HubTrouble | undefined {
  const index = hub.troubles.findIndex(({ on, kind }) => kinds.includes(kind) && path.includes(on));
  return index < 0 ? undefined : hub.troubles.splice(index, 1)[0];
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const headers = { 'x-error-code': code, 'x-error-message': message, 'content-type': 'application/json' };
  response.writeHead(status, headers).end(JSON.stringify({ error: message }));
}

function describe({ method, url, headers }: IncomingMessage): string {
  return [method, url, headers.range].filter(Boolean).join(' ');
}

const isLarge = (path: string) => path.endsWith('.parquet');
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const gitHash = (content: Buffer) =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');

async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ url: string; server: Server }> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
