import { createPeers } from '@amuro/clients';
import type { Settings } from '@amuro/http';
import type { TaskOutput } from '@amuro/threads';
import type { Deps } from '../actions/deps.ts';
import { openStore } from '../store/open-store.ts';
import { loadTask, type TaskName, type Tasks } from './tasks.ts';
import type { TaskPool } from './task-pool.ts';

/** A thread may wait long for another that saves a large import; nobody else waits for it meanwhile. */
const BUSY_TIMEOUT_MILLISECONDS = 600_000;

let made: Deps | null = null;

/** What actions need within a thread, made once: a connection of its own that may write, and tasks done on the spot. */
export function threadDeps(settings: Settings): Deps {
  made ??= makeDeps(settings);
  return made;
}

function makeDeps(settings: Settings): Deps {
  const store = openStore(settings.dataDir);
  store.sqlite.pragma(`busy_timeout = ${BUSY_TIMEOUT_MILLISECONDS}`);
  const pool: TaskPool = {
    run: async <N extends TaskName>(
      name: N,
      input: Parameters<Tasks[N]>[0],
    ): Promise<TaskOutput<Tasks, N>> => {
      const task = (await loadTask[name]()) as (input: unknown, context: Settings) => unknown;
      return (await task(input, settings)) as TaskOutput<Tasks, N>;
    },
    close: async () => undefined,
  };
  return { settings, store, pool, peers: createPeers(settings), now: () => new Date() };
}
