import { ServiceName } from '@amuro/contracts';
import type { Cluster } from '../end-to-end/cluster.ts';
import type { Target } from './faults.ts';

/** Asks every service for its health ten times a second; a service that is stopped or dead does not count. */
export function watchTurns(cluster: Cluster, stopped: Target['stopped']): { stop(): number } {
  let longestMs = 0;
  const ask = async (service: ServiceName) => {
    const begun = performance.now();
    const answer = await fetch(`${cluster.url(service)}/healthz`).catch(() => null);
    const wasStopped = (stopped.get(service) ?? 0) >= begun;
    if (answer?.ok && !wasStopped) longestMs = Math.max(longestMs, performance.now() - begun);
  };
  const timer = setInterval(() => ServiceName.options.forEach((service) => void ask(service)), 100);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(longestMs);
    },
  };
}
