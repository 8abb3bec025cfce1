import { streamed, type Streamed } from '@amuro/http';
import type { Context } from 'hono';

/** Answers with JSON that a thread has written. */
export function sendJson(
  c: Context,
  body: Uint8Array<ArrayBuffer>,
  status: 200 | 202 = 200,
  headers: Record<string, string> = {},
): Streamed {
  return streamed(c.body(body, status, { 'content-type': 'application/json', ...headers }));
}
