import { createPeers, type Peers } from '@amuro/clients';
import type { Settings } from '@amuro/http';
import type { JobStore } from '@amuro/jobs';
import { openStore } from '../store/open-store.ts';
import type { StudyStore } from '../store/study-store.ts';

/** What the actions of a thread work with. */
export interface ThreadDeps {
  store: StudyStore;
  jobs: JobStore;
  peers: Peers;
  now: () => Date;
}

let deps: ThreadDeps | null = null;

/** What actions need within a thread, made once. */
export function threadDeps(settings: Settings): ThreadDeps {
  deps ??= {
    ...openStore(settings.dataDir),
    peers: createPeers(settings),
    now: () => new Date(),
  };
  return deps;
}
