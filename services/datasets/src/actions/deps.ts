import type { Peers } from '@amuro/clients';
import type { JobRunner } from '@amuro/jobs';
import type { SourceContext } from '../sources/source-kind.ts';
import type { TaskPool } from '@amuro/threads';
import type { Store } from '../store/open-store.ts';
import type { Tasks } from '../tasks/tasks.ts';
import type { SetExaminer } from './set-examiner.ts';

/** What the actions work with; made once, at start. */
export interface Deps {
  store: Store;
  runner: JobRunner;
  examiner: SetExaminer;
  peers: Peers;
  sources: SourceContext;
  /** Threads that make rows of sets, each by itself; and one of little memory. */
  rowThreads: { usual: TaskPool<Tasks>[]; small: TaskPool<Tasks> };
  /** Data directory of the service. */
  dataDir: string;
  /** Directory shared with consumers, if one is configured. */
  sharedDir: string | null;
  now: () => Date;
}
