import type { Peers } from '@amuro/clients';
import type { JobRunner } from '@amuro/jobs';
import type { TaskPool } from '@amuro/threads';
import type { WholeSetFindings } from './actions/whole-set-findings.ts';
import type { SourceContext } from './sources/source-kind.ts';
import type { Store } from './store/open-store.ts';
import type { RowThreads } from './threads/create-threads.ts';
import type { Tasks } from './threads/tasks.ts';

/** What the actions work with; created once, at start. */
export interface Deps {
  store: Store;
  runner: JobRunner;
  wholeSetFindings: WholeSetFindings;
  peers: Peers;
  sources: SourceContext;
  rowThreads: RowThreads;
  /** Runs users' chat templates, with limits. */
  templateThread: TaskPool<Tasks>;
  /** Data directory of the service. */
  dataDir: string;
  /** Directory shared with consumers, if one is configured. */
  sharedDir: string | null;
  now: () => Date;
}
