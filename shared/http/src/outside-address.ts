import { isIP, type BlockList } from 'node:net';
import type { Context } from 'hono';
import { ProblemError } from './problem-error.ts';
import { proxyList } from './proxy-list.ts';
import type { Settings } from './settings.ts';

/** Where the client of a request sees the service. */
interface OutsideAddress {
  scheme: string;
  /** Name and port. */
  host: string;
  /** What a proxy takes off the paths, such as `/amuro/training`; empty without one. */
  basePath: string;
}

export type ReadOutsideAddress = (c: Context) => OutsideAddress;

/** Reads it from the request, or, where the request comes from a proxy in `proxies`, from what that proxy says. */
export function outsideAddresses({ proxies }: Pick<Settings, 'proxies'>): ReadOutsideAddress {
  const known = proxyList(proxies);
  return (c) => {
    const direct = { scheme: 'http', host: c.req.header('host') ?? new URL(c.req.url).host, basePath: '' };
    if (proxies.length === 0 || !isKnown(known, remoteAddress(c))) return direct;
    const forwarded = parseForwarded(c.req.header('forwarded'));
    return {
      scheme: agreed(c, 'proto', forwarded.get('proto')) ?? direct.scheme,
      host: agreed(c, 'host', forwarded.get('host')) ?? direct.host,
      basePath: basePathOf(c.req.header('x-forwarded-prefix') ?? ''),
    };
  };
}

function isKnown(known: BlockList, address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return isIP(plain) !== 0 && known.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}

/** Requests of tests without a socket come from nowhere. */
function remoteAddress(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket: { remoteAddress?: string } } };
  return incoming?.socket.remoteAddress ?? '';
}

/** The last element of `Forwarded` (RFC 7239), which the proxy that asks has written. */
function parseForwarded(header = ''): Map<string, string> {
  const pairs = (header.split(',').at(-1) ?? '').matchAll(/([\w-]+)=(?:"([^"]*)"|([^;\s]*))/g);
  return new Map(
    [...pairs].map(([, name = '', quoted, plain = '']) => [name.toLowerCase(), quoted ?? plain]),
  );
}

/** What `Forwarded` and `X-Forwarded-…` say. A client can send the one that its proxy does not write, so they must not differ. */
function agreed(c: Context, name: 'host' | 'proto', forwarded: string | undefined): string | undefined {
  const single = c.req.header(`x-forwarded-${name}`)?.split(',').at(-1)?.trim();
  if (forwarded === undefined || single === undefined || forwarded === single) return forwarded ?? single;
  throw badProxy(`Forwarded says ${name}=${forwarded}, and X-Forwarded-${name} says ${single}.`);
}

function basePathOf(prefix: string): string {
  const path = prefix.replace(/\/$/, '');
  if (/^(\/[\w.~-]+)*$/.test(path)) return path;
  throw badProxy(`X-Forwarded-Prefix is "${prefix}", which is no path.`);
}

function badProxy(detail: string): ProblemError {
  const remedy = 'Let the proxy write the one, and remove the other from what clients send.';
  return new ProblemError({ code: 'bad-request', detail, remedy });
}
