import type { HubClient } from '@amuro/hub';
import type { JobRunner } from '@amuro/jobs';
import type { Peers } from '@amuro/clients';
import type { Settings } from '@amuro/http';
import type { Launcher } from '@amuro/worker';
import type { Store } from './store/open-store.ts';

/** All that actions work with; the tests make one with a temporary directory. */
export interface Deps extends Omit<Store, 'close'> {
  settings: Settings;
  runner: JobRunner;
  launcher: Launcher;
  peers: Peers;
  hub: HubClient;
  /** Directory of the shipped series, one sub-directory each. */
  shippedDir: string;
  /** A resumable state is saved at least this often, or every 5 % of the steps, whichever is longer. */
  saveEverySeconds: number;
  now: () => Date;
}
