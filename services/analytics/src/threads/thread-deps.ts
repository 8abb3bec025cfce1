import { createPeers } from '@amuro/clients';
import type { Settings } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { openStore } from '../store/open-store.ts';

/** How long a thread waits for another that saves a large import; nothing else waits for it meanwhile. */
const busyTimeoutMs = 600_000;

let deps: Deps | null = null;

/** What actions need within a thread, created once. Its connection may write. */
export function threadDeps(settings: Settings): Deps {
  deps ??= createDeps(settings);
  return deps;
}

function createDeps(settings: Settings): Deps {
  const store = openStore(settings.dataDir);
  store.sqlite.pragma(`busy_timeout = ${busyTimeoutMs}`);
  return { settings, store, peers: createPeers(settings), now: () => new Date() };
}
