import type { JobContext } from '@amuro/jobs';

/** Who waits for files: can stop it, hears what it waits for, and holds them until its end. */
export type FetchContext = Pick<JobContext, 'signal' | 'waiting' | 'progress' | 'atEnd'>;
