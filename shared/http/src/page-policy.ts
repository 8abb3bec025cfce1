import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** What a page, report or figure may load: what it carries itself. `script`: the one that it may run, which may ask this service. */
export function pagePolicy(script?: string): string {
  const ofScript =
    script === undefined
      ? []
      : [`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`, "connect-src 'self'"];
  return [
    "default-src 'none'",
    ...ofScript,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** No answer is framed, sniffed or runs a script, unless its route has a policy of its own. */
export function secureAnswers(): MiddlewareHandler {
  const policy = pagePolicy();
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    headers.set('x-content-type-options', 'nosniff');
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy);
  };
}
