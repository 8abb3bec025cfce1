import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { servicePorts, ServiceName } from '@amuro/contracts';

type Env = Record<string, string | undefined>;

export interface HostOptions {
  /** Each service's data directory is a folder in it; so are the logs. */
  dataDir: string;
  /** Port of the first service (datasets); the others follow. */
  firstPort: number;
  /** Directories that study files may name, joined by ":". */
  roots: string;
}

export interface DemoOptions extends HostOptions {
  /** Built-in study or study file to run. */
  study: string;
  /** End after the study, on a terminal too. */
  exit: boolean;
}

const hostArguments = { data: { type: 'string' }, port: { type: 'string' } } as const;
const demoArguments = { ...hostArguments, study: { type: 'string' }, exit: { type: 'boolean' } } as const;

/** Reads `--data` and `--port` and, for the roots, AMURO_ROOTS. Throws an Error whose message says what to do. */
export function readHostOptions(args: readonly string[], env: Env, workingDirectory: string): HostOptions {
  const { values } = parseArgs({ args: [...args], options: hostArguments });
  return hostOptions(values, env, workingDirectory);
}

/** Reads `--study` and `--exit` too. */
export function readDemoOptions(args: readonly string[], env: Env, workingDirectory: string): DemoOptions {
  const { values } = parseArgs({ args: [...args], options: demoArguments });
  const { study = 'tiny', exit = false } = values;
  return { ...hostOptions(values, env, workingDirectory), study, exit };
}

function hostOptions(
  values: { data?: string; port?: string },
  env: Env,
  workingDirectory: string,
): HostOptions {
  const firstPort = values.port === undefined ? servicePorts.datasets : Number(values.port);
  if (!Number.isInteger(firstPort) || firstPort < 1 || firstPort > 65_531) {
    throw new Error(`--port is "${values.port}": give a whole number from 1 to 65531.`);
  }
  const dataDir = resolve(workingDirectory, values.data ?? '.amuro');
  return { dataDir, firstPort, roots: env.AMURO_ROOTS || workingDirectory };
}

/** Addresses of the five services on this host, by name. */
export function addressesOf({ firstPort }: Pick<HostOptions, 'firstPort'>): Record<ServiceName, string> {
  const address = (name: ServiceName) =>
    [name, `http://127.0.0.1:${firstPort + servicePorts[name] - servicePorts.datasets}`] as const;
  return Object.fromEntries(ServiceName.options.map(address)) as Record<ServiceName, string>;
}

/** `AMURO_PEERS` for those addresses. */
export function peersOf(addresses: Record<ServiceName, string>): string {
  const entries = Object.entries(addresses).map(([name, url]) => [name, { service: name, url }]);
  return JSON.stringify(Object.fromEntries(entries));
}
