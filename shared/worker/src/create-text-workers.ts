import type { Launcher, LauncherOptions } from './launcher.ts';
import { localLauncher } from './launchers/local.ts';

/** The worker for text: one process of this host without torch, started with the first text to tokenise, let go when idle. */
export function createTextWorkers({ settings, logger }: LauncherOptions): Launcher {
  return localLauncher({
    settings: { ...settings, devices: 'cpu:0' },
    logger,
    program: ['-m', 'amuro_gpu.text'],
  });
}
