import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Context } from 'hono';
import { parseRange } from './parse-range.ts';
import { ProblemError } from './problem-error.ts';
import { streamed, type Streamed } from './streamed.ts';

export interface FileFacts {
  sha256: string;
  contentType: string;
}

/** Sends a file that never changes: its sha256 is its ETag, one byte range may be asked for. */
export async function sendFile(
  c: Context,
  absolutePath: string,
  { sha256, contentType }: FileFacts,
): Promise<Streamed> {
  const { size } = await stat(absolutePath);
  const etag = `"${sha256}"`;
  const headers: Record<string, string> = {
    etag,
    'content-type': contentType,
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=31536000, immutable',
  };
  if (c.req.header('if-none-match') === etag) return streamed(new Response(null, { status: 304, headers }));
  const ifRange = c.req.header('if-range');
  const asked = ifRange === undefined || ifRange === etag ? c.req.header('range') : undefined;
  const range = parseRange(asked, size);
  if (range === 'unsatisfiable') throw unsatisfiable(c, size);
  const { start, end } = range ?? { start: 0, end: size - 1 };
  headers['content-length'] = String(end - start + 1);
  if (range !== null) headers['content-range'] = `bytes ${start}-${end}/${size}`;
  const status = range === null ? 200 : 206;
  if (c.req.method === 'HEAD' || size === 0) return streamed(new Response(null, { status, headers }));
  const body = Readable.toWeb(createReadStream(absolutePath, { start, end }));
  return streamed(new Response(body, { status, headers }));
}

function unsatisfiable(c: Context, size: number): ProblemError {
  c.header('content-range', `bytes */${size}`);
  return new ProblemError({
    status: 416,
    code: 'range-not-satisfiable',
    title: 'Range not satisfiable',
    detail: `The range "${c.req.header('range')}" is not within the ${size} bytes of the file.`,
    remedy: `Ask for a range below ${size}.`,
  });
}
