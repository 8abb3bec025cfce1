import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  askedOf,
  gitHash,
  isLarge,
  refsOf,
  revisionOf,
  sha256,
  treePage,
  type TestRepository,
} from './hub-api.ts';

/** Something that goes wrong, once, with the next request whose path contains `on`. */
type HubTrouble =
  | { on: string; kind: 'status'; status: number; headers?: Record<string, string>; body?: string }
  /** The connection is cut after so many bytes of the file. */
  | { on: string; kind: 'cut'; afterBytes: number }
  /** After so many bytes of the file nothing more comes. */
  | { on: string; kind: 'stall'; afterBytes: number }
  | { on: string; kind: 'damage' };

export interface TestHub {
  url: string;
  repositories: Record<string, TestRepository>;
  troubles: HubTrouble[];
  /** `method path` of every request, with its `range`; those to the other host begin with `cdn`. */
  requests: string[];
  close(): Promise<void>;
}

/** A server with the operations of a Hugging Face hub that reading needs, and a second one for its large files. */
export async function startHub(repositories: Record<string, TestRepository> = {}): Promise<TestHub> {
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
  const url = new URL(request.url!, `http://${request.headers.host}`);
  const path = decodeURIComponent(url.pathname);
  if (statusTrouble(hub, path, response)) return;
  const asked = askedOf(path);
  const repository = asked === null ? undefined : hub.repositories[asked.name];
  if (asked === null || repository === undefined || (repository.kind ?? 'dataset') !== asked.kind) {
    return refuse(response, 401, 'RepoNotFound', 'Repository not found');
  }
  if (repository.movedTo !== undefined) {
    const location = url.pathname.replace(asked.name, repository.movedTo) + url.search;
    return void response.writeHead(307, { location }).end();
  }
  if (repository.token !== undefined && request.headers.authorization !== `Bearer ${repository.token}`) {
    return refuse(response, 401, 'GatedRepo', `Access to ${asked.kind} ${asked.name} is restricted.`);
  }
  if (asked.operation === 'refs') return send(response, refsOf(repository));
  const { revision } = asked;
  const commit = repository.revisions[revision] ?? repository.tags?.[revision] ?? revision;
  const files = repository.commits[commit];
  if (files === undefined) return refuse(response, 404, 'RevisionNotFound', `Invalid rev id: ${revision}`);
  if (asked.operation === 'revision') return send(response, revisionOf(commit, repository));
  if (asked.operation === 'tree') {
    if (repository.withoutTree) return void response.writeHead(404).end();
    const { entries, next } = treePage(url, repository, files);
    if (next !== null) response.setHeader('link', `<${next}>; rel="next"`);
    return send(response, entries);
  }
  const content = files[asked.path];
  if (content === undefined) return refuse(response, 404, 'EntryNotFound', 'Entry not found');
  const bytes = Buffer.from(content);
  response.setHeader('x-repo-commit', commit);
  if (!isLarge(asked.path)) {
    response.setHeader('etag', `"${gitHash(bytes)}"`);
    return sendFile(hub, request, response, bytes);
  }
  const location = keepLarge(sha256(bytes), bytes);
  const headers = { location, 'x-linked-etag': `"${sha256(bytes)}"`, 'x-linked-size': String(bytes.length) };
  response.writeHead(302, headers).end();
}

function send(response: ServerResponse, body: object): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
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
  if (request.method === 'HEAD') return void response.end();
  if (trouble?.kind === 'stall') return void response.write(part.subarray(0, trouble.afterBytes));
  if (trouble?.kind !== 'cut') return void response.end(part);
  // Not before the other side has read them: what it has not read is lost with the connection.
  response.write(part.subarray(0, trouble.afterBytes), () => setTimeout(() => response.destroy(), 500));
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
