import type { LauncherOptions } from '../launcher.ts';
import { WorkerPool } from '../local/worker-pool.ts';
import { workerStarter } from '../local/worker-process.ts';

/** Warm workers of this host, each a process in its own group. `program`: arguments of the interpreter, if not the worker's. */
export function localLauncher(options: LauncherOptions & { program?: string[] }): WorkerPool {
  const { settings, logger, program } = options;
  return new WorkerPool(settings, logger, workerStarter({ ...settings, logger, program }));
}
