import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { ProblemError } from './problem-error.ts';

const remembered = 10_000;

/**
 * Creating is idempotent by content already, so a repeated request is simply served again;
 * what is left to refuse is one `Idempotency-Key` for two different requests.
 */
export function checkIdempotencyKey(): MiddlewareHandler {
  const seen = new Map<string, string>();
  return async (c, next) => {
    const key = c.req.header('idempotency-key');
    const isJson = (c.req.header('content-type') ?? '').includes('json');
    if (key === undefined || c.req.method === 'GET' || !isJson) return next();
    const request = `${c.req.method} ${c.req.path}\n${await c.req.text()}`;
    const digest = createHash('sha256').update(request).digest('hex');
    const earlier = seen.get(key);
    if (earlier !== undefined && earlier !== digest) throw reused(key);
    seen.set(key, digest);
    const oldest = seen.keys().next().value;
    if (seen.size > remembered && oldest !== undefined) seen.delete(oldest);
    return next();
  };
}

function reused(key: string): ProblemError {
  return new ProblemError({
    code: 'idempotency-key-reused',
    detail: `The Idempotency-Key "${key}" came with another request before.`,
    remedy: 'Use a new key for each different request.',
  });
}
