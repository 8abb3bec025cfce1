import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { ProblemError } from './problem-error.ts';
import type { ReadOutsideAddress } from './outside-address.ts';
import type { Settings } from './settings.ts';

/** Refuses unknown `Host` names: a page that rebinds its own name to this address must not reach the service. */
export function checkHost(
  settings: Pick<Settings, 'host' | 'publicHosts'>,
  outside: ReadOutsideAddress,
): MiddlewareHandler {
  const allowed = new Set(['localhost', settings.host.toLowerCase(), ...settings.publicHosts]);
  return async (c, next) => {
    const host = hostName(outside(c).host);
    if (isIP(host) === 0 && !allowed.has(host)) {
      throw new ProblemError({
        code: 'unknown-host',
        detail: `This service does not answer for the host "${host}".`,
        remedy: `Add ${host} to AMURO_PUBLIC_HOSTS, or ask by IP address.`,
      });
    }
    await next();
  };
}

function hostName(header: string): string {
  return header
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');
}
