import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type ServiceProcess = {
  url: string;
  /** Milliseconds until all of the answer is here. */
  ask: (path: string, init?: RequestInit) => Promise<number>;
  /** The longest that the service's event loop was held up meanwhile, in milliseconds. */
  heldUpBy: (work: () => Promise<unknown>) => Promise<number>;
  stop: () => Promise<void>;
};

/** Starts the service in a process of its own, so that what the client does is not counted as its work. */
export async function startService(directory: string, scoringPeerUrl: string): Promise<ServiceProcess> {
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), [directory, scoringPeerUrl]);
  const told = async () => (await once(child, 'message'))[0] as unknown;
  const url = (await told()) as string;
  return {
    url,
    ask: async (path, init) => {
      const start = performance.now();
      const answer = await fetch(url + path, init);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`Expected success from ${path}, got ${answer.status}.`);
      return performance.now() - start;
    },
    heldUpBy: async (work) => {
      child.send('watch');
      await told();
      await work();
      child.send('tell');
      return (await told()) as number;
    },
    stop: async () => {
      child.send('stop');
      await once(child, 'exit');
    },
  };
}
