import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ServiceName } from '@amuro/contracts';
import { addressesOf, peersOf, type HostOptions } from './host-options.ts';
import { ServiceProcess } from './service-process.ts';

export interface Host {
  addresses: Record<ServiceName, string>;
  /** Ends every process that the host started; resolves when all have ended. */
  stop(): Promise<void>;
}

const restartPauseMs = 1_000;

/**
 * Starts the five services on loopback, and again whenever one dies. Throws an Error with the sentence of the service
 * that could not start; the others are stopped then.
 */
export async function startHost(options: HostOptions, tell: (text: string) => void): Promise<Host> {
  const addresses = addressesOf(options);
  const running = new Map<ServiceName, ServiceProcess>();
  let stopping = false;
  const begin = (name: ServiceName) => {
    const service = new ServiceProcess(name, envOf(name, addresses, options), logFileOf(name, options));
    running.set(name, service);
    return service;
  };
  const stop = async () => {
    stopping = true;
    await Promise.all([...running.values()].map((service) => service.stop()));
  };
  const keep = async (name: ServiceName) => {
    for (;;) {
      await running.get(name)!.end();
      if (stopping) return;
      tell(`${running.get(name)!.lastWords()}\n${name} was restarted.`);
      await delay(restartPauseMs);
      if (stopping) return;
      begin(name);
    }
  };
  try {
    await Promise.all(ServiceName.options.map((name) => begin(name).listening()));
  } catch (error) {
    await stop();
    throw withHint(error as Error);
  }
  for (const name of ServiceName.options) void keep(name);
  return { addresses, stop };
}

/** A host moves its five ports together. */
function withHint(error: Error): Error {
  if (!error.message.includes('is in use')) return error;
  return new Error(`${error.message}\n"--port 5101" lets all five services listen from that port on.`);
}

function envOf(
  name: ServiceName,
  addresses: Record<ServiceName, string>,
  { dataDir, roots }: HostOptions,
): Record<string, string> {
  return {
    AMURO_HOST: '127.0.0.1',
    AMURO_PORT: new URL(addresses[name]).port,
    AMURO_DATA_DIR: join(dataDir, name),
    AMURO_PEERS: peersOf(addresses),
    AMURO_ROOTS: roots,
  };
}

function logFileOf(name: ServiceName, { dataDir }: HostOptions): string {
  return join(dataDir, 'logs', `${name}.log`);
}
