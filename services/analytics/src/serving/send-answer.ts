import { streamed, type Streamed } from '@amuro/http';
import type { Context } from 'hono';
import type { Answer } from '../threads/tasks.ts';

/** Documents the 304 of a route that sends such answers. */
export const notModified = { description: 'Unchanged since the answer whose ETag If-None-Match names' };

/** Sends an answer, or a 304 if the client already has it. */
export function sendAnswer(c: Context, { body, contentType, etag }: Answer): Streamed {
  const headers = { etag, 'cache-control': 'no-cache' };
  const known = c.req.header('if-none-match')?.split(',') ?? [];
  if (known.some((tag) => tag.trim().replace(/^W\//, '') === etag))
    return streamed(c.body(null, 304, headers));
  return streamed(c.body(body, 200, { ...headers, 'content-type': contentType }));
}
