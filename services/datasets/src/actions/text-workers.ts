import type { ServiceDeps } from '@amuro/http';
import { localLauncher, type Launcher } from '@amuro/worker';

/** The worker for text: one process of this host without torch, started with the first set to tokenise, let go when idle. */
export function createTextWorkers({ settings, logger }: ServiceDeps): Launcher {
  return localLauncher({
    settings: { ...settings, devices: 'cpu:0' },
    logger,
    program: ['-m', 'amuro_gpu.text'],
  });
}
