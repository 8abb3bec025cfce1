import { spawnSync } from 'node:child_process';
import { openSync, closeSync, readdirSync, readSync, statSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ServiceName } from '@amuro/contracts';
import { startServiceProcess } from '@amuro/testing';
import type { Cluster } from '../end-to-end/cluster.ts';
import { isAlive, workersOf } from '../end-to-end/processes.ts';
import type { Proxy } from './proxy.ts';

export interface Target {
  cluster: Cluster;
  proxies: Map<ServiceName, Proxy>;
  /** When a service that was stopped went on, by the clock of `performance`; Infinity while it is stopped. */
  stopped: Map<ServiceName, number>;
  /** The data directories lie on a file system of their own, which may be filled. */
  ownDisk: boolean;
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
}

/** Does something to a running study. What was done, in words; null where there was nothing to do it to. */
export type Fault = (target: Target) => Promise<string | null>;

const services: ServiceName[] = ['datasets', 'training', 'scoring', 'analytics', 'studies'];
const pick = <T>({ below }: Target, from: readonly T[]): T | undefined => from[below(from.length)];

/** Every kind of fault by its name. */
export const faults: Record<string, Fault> = {
  'kill-service': async (target) => {
    const service = pick(target, services)!;
    await target.cluster.crash(service);
    return service;
  },

  'kill-worker': async (target) => {
    const worker = pick(target, allWorkers(target));
    if (worker === undefined) return null;
    signal(-worker, 'SIGKILL');
    return `process ${worker}`;
  },

  'stop-worker': async (target) => {
    const worker = pick(target, allWorkers(target));
    if (worker === undefined) return null;
    const milliseconds = 500 + target.below(5_000);
    signal(worker, 'SIGSTOP');
    await delay(milliseconds);
    signal(worker, 'SIGCONT');
    return `process ${worker} for ${milliseconds} ms`;
  },

  'stop-service': async (target) => {
    const service = pick(target, services)!;
    const pid = target.cluster.pid(service);
    const milliseconds = 500 + target.below(5_000);
    target.stopped.set(service, Infinity);
    signal(pid, 'SIGSTOP');
    await delay(milliseconds);
    signal(pid, 'SIGCONT');
    target.stopped.set(service, performance.now());
    return `${service} for ${milliseconds} ms`;
  },

  'cut-peer': async (target) => {
    const service = pick(target, services)!;
    target.proxies.get(service)!.cut();
    return service;
  },

  'slow-peer': async (target) => {
    const service = pick(target, services)!;
    const proxy = target.proxies.get(service)!;
    const milliseconds = 20 + target.below(200);
    proxy.slowDown(milliseconds);
    await delay(3_000);
    proxy.slowDown(0);
    return `${service}, ${milliseconds} ms a piece`;
  },

  'flip-bit': async (target) => {
    const service = target.below(2) === 0 ? 'scoring' : 'training';
    const file = pick(target, filesBelow(join(target.cluster.dir, service, 'cache')));
    return file === undefined ? null : flipBit(file, target);
  },

  'second-start': async (target) => {
    const service = pick(target, services)!;
    const env = { ...target.cluster.env, AMURO_DATA_DIR: join(target.cluster.dir, service) };
    const second = await startServiceProcess(service, env).catch((error: unknown) => String(error));
    if (typeof second === 'string' && second.includes('is in use by the service')) return service;
    if (typeof second !== 'string') await second.kill();
    throw new Error(`a second ${service} in one data directory: ${JSON.stringify(second)}`);
  },

  'full-disk': async (target) => {
    if (!target.ownDisk) return null;
    const filler = join(target.cluster.dir, 'filler');
    const milliseconds = 500 + target.below(3_000);
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M', 'status=none']);
    await delay(milliseconds);
    rmSync(filler, { force: true });
    return `for ${milliseconds} ms`;
  },
};

function allWorkers({ cluster }: Target): number[] {
  return services.flatMap((service) => workersOf(cluster.pid(service))).filter(isAlive);
}

/** A process that ended a moment ago is no failure of the harness. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    return;
  }
}

function filesBelow(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => statSync(file).size > 0)
      .toSorted();
  } catch {
    return [];
  }
}

function flipBit(path: string, { below }: Target): string | null {
  try {
    const file = openSync(path, 'r+');
    const place = below(statSync(path).size);
    const byte = Buffer.alloc(1);
    readSync(file, byte, 0, 1, place);
    byte[0]! ^= 1 << below(8);
    writeSync(file, byte, 0, 1, place);
    closeSync(file);
    return `byte ${place} of ${path}`;
  } catch {
    // It was removed or replaced a moment ago.
    return null;
  }
}
