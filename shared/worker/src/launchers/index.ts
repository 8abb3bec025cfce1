import type { CreateLauncher } from '../launcher.ts';
import { localLauncher } from './local.ts';

/** Every launcher by its name in `AMURO_LAUNCHER`. */
export const launchers: Record<string, CreateLauncher> = { local: localLauncher };
