import { resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { ServiceName, servicePorts } from '@amuro/contracts';
import { z } from 'zod';
import { proxyList } from './proxy-list.ts';

interface Peer {
  service: ServiceName;
  url: string;
}

/** Resolved settings of a service. Paths are absolute. */
export interface Settings {
  service: ServiceName;
  host: string;
  port: number;
  dataDir: string;
  token: string | null;
  peers: Record<string, Peer>;
  devices: string;
  lockDir: string;
  threads: number | null;
  requireDevice: string | null;
  /** Interpreter of the worker; null: the project's own environment. */
  python: string | null;
  idleSeconds: number;
  /** Most bytes of models that a worker keeps for completions; null: a share of its memory. */
  modelBytes: number | null;
  /** Most bytes of fetched checkpoints that the cache keeps; null: no limit. */
  cacheBytes: number | null;
  /** Name of the launcher, and the variables `AMURO_<NAME>_…` meant for it, without that prefix. */
  launcher: string;
  launcherEnv: Record<string, string>;
  roots: string[];
  /** Whether the user's group may read what the service writes. */
  groupAccess: boolean;
  sharedDir: string | null;
  publicHosts: string[];
  /** Addresses and networks of proxies, whose word on scheme, host and base path is believed. */
  proxies: string[];
  logLevel: string;
}

type Env = Record<string, string | undefined>;
const loopback = new Set(['127.0.0.1', 'localhost', '::1']);
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const Peers = z.record(
  z.string().min(1),
  z.strictObject({ service: ServiceName, url: z.url({ protocol: /^https?$/ }) }),
);

/** Reads the `AMURO_…` settings. Throws an Error whose message is one sentence that says what to do. */
export function readSettings(service: ServiceName, env: Env): Settings {
  const base = env.INIT_CWD ?? process.cwd();
  const path = (name: string) => (env[name] ? resolve(base, env[name]) : null);
  const launcher = env.AMURO_LAUNCHER || 'local';
  const settings: Settings = {
    service,
    host: env.AMURO_HOST || '127.0.0.1',
    port: integer(env, 'AMURO_PORT', 0, 65535) ?? servicePorts[service],
    dataDir: path('AMURO_DATA_DIR') ?? resolve(base, '.amuro', service),
    token: env.AMURO_TOKEN || null,
    peers: readPeers(env.AMURO_PEERS),
    devices: readDevices(env.AMURO_DEVICES || 'auto'),
    lockDir: path('AMURO_LOCK_DIR') ?? resolve(tmpdir(), `amuro-locks-${process.getuid?.() ?? ''}`),
    threads: integer(env, 'AMURO_THREADS', 1, 1024),
    requireDevice: env.AMURO_REQUIRE_DEVICE || null,
    python: env.AMURO_PYTHON || null,
    idleSeconds: integer(env, 'AMURO_IDLE_SECONDS', 0, 1_000_000) ?? 300,
    modelBytes: integer(env, 'AMURO_MODEL_BYTES', 1, Number.MAX_SAFE_INTEGER),
    cacheBytes: integer(env, 'AMURO_CACHE_BYTES', 1, Number.MAX_SAFE_INTEGER),
    launcher,
    launcherEnv: withPrefix(env, `AMURO_${launcher.toUpperCase()}_`),
    roots: list(env.AMURO_ROOTS, ':').map((root) => resolve(base, root)),
    groupAccess: choice(env, 'AMURO_GROUP_ACCESS', ['0', '1']) === '1',
    sharedDir: path('AMURO_SHARED_DIR'),
    publicHosts: list(env.AMURO_PUBLIC_HOSTS, ',').map((host) => host.toLowerCase()),
    proxies: readProxies(list(env.AMURO_PROXIES, ',')),
    logLevel: choice(env, 'AMURO_LOG_LEVEL', logLevels) ?? 'info',
  };
  if (!loopback.has(settings.host) && settings.token === null) {
    throw new Error(
      `AMURO_HOST is ${settings.host}, which other machines can reach, but AMURO_TOKEN is not set: set AMURO_TOKEN to a secret, or leave AMURO_HOST at 127.0.0.1.`,
    );
  }
  // A page that rebinds its name to a proxy's address can send what the proxy would, and reads what needs no token.
  if (settings.proxies.length > 0 && settings.token === null) {
    throw new Error(
      'AMURO_PROXIES lets other machines reach this service, but AMURO_TOKEN is not set: set AMURO_TOKEN to a secret.',
    );
  }
  return settings;
}

function readPeers(text: string | undefined): Record<string, Peer> {
  const defaults = Object.fromEntries(
    ServiceName.options.map((name) => [
      name,
      { service: name, url: `http://127.0.0.1:${servicePorts[name]}` },
    ]),
  );
  if (!text) return defaults;
  const parsed = Peers.safeParse(parseJson(text));
  if (parsed.success) return { ...defaults, ...parsed.data };
  throw new Error(
    'AMURO_PEERS cannot be read: give JSON such as {"training": {"service": "training", "url": "http://127.0.0.1:4102"}}.',
  );
}

function readProxies(proxies: string[]): string[] {
  try {
    proxyList(proxies);
    return proxies;
  } catch {
    throw new Error(
      `AMURO_PROXIES is "${proxies.join(',')}": give addresses and networks such as 127.0.0.1,10.0.0.0/8.`,
    );
  }
}

function readDevices(text: string): string {
  if (/^(auto|cpu|(cpu|cuda):\d+(,(cpu|cuda):\d+)*)$/.test(text)) return text;
  throw new Error(`AMURO_DEVICES is "${text}": give auto, cpu, or a list such as cuda:0,cuda:1.`);
}

function integer(env: Env, name: string, min: number, max: number): number | null {
  const text = env[name];
  if (!text) return null;
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Error(`${name} is "${text}": give a whole number from ${min} to ${max}.`);
}

function choice(env: Env, name: string, values: readonly string[]): string | null {
  const text = env[name];
  if (!text) return null;
  if (values.includes(text)) return text;
  throw new Error(`${name} is "${text}": give one of ${values.join(', ')}.`);
}

function withPrefix(env: Env, prefix: string): Record<string, string> {
  const entries = Object.entries(env).filter(([name, value]) => name.startsWith(prefix) && value);
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length), value ?? '']));
}

function list(text: string | undefined, separator: string): string[] {
  return (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
