import type { ServiceDeps } from '@amuro/http';
import { createWorkerPool, localLauncher, type WorkerPool } from '@amuro/worker';

/** The worker for text: one process without torch, started with the first set to tokenise, let go when idle. */
export function createTextWorkers({ settings, logger }: ServiceDeps): WorkerPool {
  const launcher = localLauncher({ ...settings, logger, program: ['-m', 'amuro_gpu.text'] });
  return createWorkerPool({ settings: { ...settings, devices: 'cpu:0' }, logger, launcher });
}
