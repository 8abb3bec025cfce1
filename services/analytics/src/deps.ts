import type { Peers } from '@amuro/clients';
import type { Settings } from '@amuro/http';
import type { Store } from './store/open-store.ts';

/** What actions need; `threadDeps` creates it once per thread. */
export interface Deps {
  settings: Settings;
  store: Store;
  peers: Peers;
  now: () => Date;
}
