import { createHash } from 'node:crypto';
import type { Rendered } from '../actions/render-figure.ts';
import type { Answer } from './answer.ts';

/** What was rendered as bytes, with a tag by which a client that has them already can ask for nothing but news. */
export function encodeAnswer({ body, contentType }: Rendered): Answer {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  return { body: bytes, contentType, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` };
}
