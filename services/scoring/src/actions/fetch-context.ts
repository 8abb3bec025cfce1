import type { JobContext } from '@amuro/jobs';

/** Who waits for files: can stop it, and hears what it waits for. */
export type FetchContext = Pick<JobContext, 'signal' | 'waiting' | 'progress'>;
