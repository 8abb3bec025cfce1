import type { JobFields } from '@amuro/contracts';
import type { z } from 'zod';
import type { Job } from './job-store.ts';

type Fields = { [K in keyof typeof JobFields]: z.infer<(typeof JobFields)[K]> };

/** The part of a job that its resource shows. */
export function jobFieldsOf(job: Job): Fields {
  const { status, attempt, progress, error, waitingFor, ledger, createdAt, startedAt, finishedAt } = job;
  return { status, attempt, progress, error, waitingFor, ledger, createdAt, startedAt, finishedAt };
}
