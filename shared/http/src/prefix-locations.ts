import type { MiddlewareHandler } from 'hono';
import type { ReadOutsideAddress } from './outside-address.ts';

/** Puts the base path before the paths in headers, so that a client behind a proxy can follow them. */
export function prefixLocations(outside: ReadOutsideAddress): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    const [location, link] = [headers.get('location'), headers.get('link')];
    if (location === null && link === null) return;
    const { basePath } = outside(c);
    if (location?.startsWith('/')) headers.set('location', basePath + location);
    if (link !== null) headers.set('link', link.replaceAll('</', `<${basePath}/`));
  };
}
