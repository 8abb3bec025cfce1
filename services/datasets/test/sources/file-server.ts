import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedFile {
  content: Buffer;
  etag?: string;
  modified?: Date;
  /** `unconditional`: If-Range is not looked at; `shifted`: they begin one byte early; `short`: at most 50 kB at a time. */
  ranges?: 'honoured' | 'ignored' | 'unconditional' | 'shifted' | 'short';
  /** Its length is not told. */
  isEndless?: boolean;
  /** It has moved there. */
  location?: string;
}

/** What goes wrong, once. */
type Trouble =
  { cutAfter: number } | { stallAfter: number } | { status: number; headers?: Record<string, string> };

export interface FileServer {
  host: string;
  files: Record<string, ServedFile>;
  /** Of the next files that are sent, in their order. */
  troubles: Trouble[];
  /** Each as path, Range and If-Range. */
  requests: string[];
  /** Answers that are being sent. */
  open(): number;
  close(): Promise<void>;
}

/** A server of files that honours ranges, or does not. */
export async function startFileServer(): Promise<FileServer> {
  const state: Pick<FileServer, 'files' | 'troubles' | 'requests'> = {
    files: {},
    troubles: [],
    requests: [],
  };
  let open = 0;
  const server = createServer((request, response) => {
    const { range, 'if-range': ifRange } = request.headers;
    state.requests.push([request.url, range, ifRange].filter(Boolean).join(' '));
    open += 1;
    response.on('close', () => (open -= 1));
    answer(state, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { ...state, host, open: () => open, close };
}

function answer(
  { files, troubles }: Pick<FileServer, 'files' | 'troubles'>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const file = files[request.url!];
  if (file === undefined) return void response.writeHead(404).end();
  if (file.location !== undefined) return void response.writeHead(302, { location: file.location }).end();
  const trouble = troubles.shift();
  if (trouble !== undefined && 'status' in trouble)
    return void response.writeHead(trouble.status, trouble.headers).end();
  if (file.etag !== undefined) response.setHeader('etag', file.etag);
  if (file.modified !== undefined) response.setHeader('last-modified', file.modified.toUTCString());
  const from = startOf(file, request);
  const { length } = file.content;
  if (from !== null && from >= length)
    return void response.writeHead(416, { 'content-range': `bytes */${length}` }).end();
  const end = from !== null && file.ranges === 'short' ? Math.min(length, from + 50_000) : length;
  const part = file.content.subarray(from ?? 0, end);
  if (from !== null) {
    response.statusCode = 206;
    response.setHeader('content-range', `bytes ${from}-${end - 1}/${file.isEndless ? '*' : length}`);
  }
  if (!file.isEndless) response.setHeader('content-length', part.length);
  send(part, trouble, response);
}

function startOf(file: ServedFile, { headers }: IncomingMessage): number | null {
  const from = /^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1];
  if (from === undefined || file.ranges === 'ignored') return null;
  if (file.ranges === 'shifted') return Number(from) - 1;
  const condition = headers['if-range'];
  const isSame = condition === file.etag || condition === file.modified?.toUTCString();
  return condition === undefined || isSame || file.ranges === 'unconditional' ? Number(from) : null;
}

function send(part: Buffer, trouble: Exclude<Trouble, { status: number }> | undefined, to: ServerResponse) {
  if (trouble === undefined) to.end(part);
  else if ('stallAfter' in trouble) to.write(part.subarray(0, trouble.stallAfter));
  // Not before the other side has read them: what it has not read is lost with the connection.
  else to.write(part.subarray(0, trouble.cutAfter), () => setTimeout(() => to.destroy(), 500));
}
