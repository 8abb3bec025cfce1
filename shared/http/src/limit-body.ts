import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ProblemError } from './problem-error.ts';

export interface BodyLimit {
  /** Paths that begin with this have another limit than the default, for bodies with a Content-Length. */
  pathPrefix: string;
  bytes: number;
  /** The handler counts what it reads, so that a body that names no length is not gathered in memory first. */
  streamed?: boolean;
}

const defaultBodyLimitBytes = 8 * 1024 * 1024;

/** 413 for a body over the limit, before any of it is parsed. */
export function limitBody(limits: readonly BodyLimit[]): MiddlewareHandler {
  const byDefault = limited(defaultBodyLimitBytes);
  const special = limits.map(({ pathPrefix, bytes, streamed }) => ({
    pathPrefix,
    streamed,
    check: streamed ? limitedLength(bytes) : limited(bytes),
  }));
  return (c, next) => {
    const found = special.find(({ pathPrefix }) => c.req.path.startsWith(pathPrefix));
    // A body of unknown length is gathered to be counted, and copied once more to be read.
    const isGathered = c.req.header('content-length') === undefined && !found?.streamed;
    return (isGathered ? byDefault : (found?.check ?? byDefault))(c, next);
  };
}

function limited(bytes: number): MiddlewareHandler {
  return bodyLimit({ maxSize: bytes, onError: () => tooLarge(bytes) });
}

function limitedLength(bytes: number): MiddlewareHandler {
  return (c, next) => (Number(c.req.header('content-length') ?? 0) > bytes ? tooLarge(bytes) : next());
}

function tooLarge(bytes: number): never {
  throw new ProblemError({
    code: 'body-too-large',
    detail: `The body is over the limit of ${bytes} bytes.`,
    remedy:
      'Send less in one request, or a larger one with its Content-Length; rows of a dataset go to /v1/uploads of the datasets ' +
      'service.',
  });
}
