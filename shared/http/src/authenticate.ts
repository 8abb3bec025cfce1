import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { ProblemError } from './problem-error.ts';
import type { ReadOutsideAddress } from './outside-address.ts';
import type { Settings } from './settings.ts';
import { signInPage, signInPolicy } from './sign-in-page.ts';

const open = new Set(['/healthz', '/readyz']);
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Bearer token, or the cookie that `POST /session` exchanges it for. The cookie alone is enough to read;
 * to change anything a browser must also name this service as its `Origin`.
 */
export function authenticate(
  { service, token }: Pick<Settings, 'service' | 'token'>,
  outside: ReadOutsideAddress,
): MiddlewareHandler {
  const cookieName = `amuro_${service}`;
  const cookieValue =
    token === null ? null : createHmac('sha256', token).update(cookieName).digest('base64url');

  return async (c, next) => {
    if (open.has(c.req.path)) return next();
    const { scheme, host, basePath } = outside(c);
    const ownOrigin = isOwn(c.req.header('origin'), host);
    const path = basePath || '/';
    const foreignOrigin = !ownOrigin && c.req.header('origin') !== undefined;
    const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (bearer !== undefined && token !== null && !sameSecret(bearer, token)) throw unauthorised();
    const byBearer = bearer !== undefined && token !== null;
    if (c.req.path === '/session' && c.req.method === 'POST' && byBearer && cookieValue !== null) {
      const secure = scheme === 'https';
      setCookie(c, cookieName, cookieValue, { httpOnly: true, sameSite: 'Strict', secure, path });
      return c.body(null, 204);
    }
    if (c.req.path === '/session' && c.req.method === 'DELETE') {
      deleteCookie(c, cookieName, { path });
      return c.body(null, 204);
    }
    if (byBearer) return next();
    const cookie = getCookie(c, cookieName);
    const byCookie = cookieValue !== null && cookie !== undefined && sameSecret(cookie, cookieValue);
    if (token !== null && !byCookie) return refuse(c, basePath);
    const changes = !safeMethods.has(c.req.method);
    if (changes && (foreignOrigin || (byCookie && !ownOrigin))) throw foreign();
    return next();
  };
}

function isOwn(origin: string | undefined, host: string): boolean {
  return origin !== undefined && origin.replace(/^https?:\/\//, '') === host;
}

function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}

function refuse(c: Context, basePath: string): Response {
  const wantsPage = c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html');
  if (!wantsPage) throw unauthorised();
  return c.html(signInPage(basePath), 401, { 'content-security-policy': signInPolicy });
}

function unauthorised(): ProblemError {
  return new ProblemError({
    code: 'unauthorised',
    detail: 'This service wants the token that it was started with, and the request has none or another.',
    remedy: 'Send the header "Authorization: Bearer <AMURO_TOKEN>".',
  });
}

function foreign(): ProblemError {
  return new ProblemError({
    code: 'foreign-origin',
    detail: 'A page of another origin may not change anything here.',
    remedy: 'Use a page of this service, or a client that sends the token and no Origin.',
  });
}
