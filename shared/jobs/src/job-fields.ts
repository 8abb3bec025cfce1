import type { JobFields } from '@amuro/contracts';
import type { z } from 'zod';
import type { Job } from './job-store.ts';
import { emptyLedger } from './ledger.ts';

type Fields = { [K in keyof typeof JobFields]: z.infer<(typeof JobFields)[K]> };

/** The part of a job that its resource shows. */
export function jobFieldsOf(job: Job): Fields {
  const { status, attempt, progress, error, waitingFor, ledger, createdAt, startedAt, finishedAt } = job;
  return { status, attempt, progress, error, waitingFor, ledger, createdAt, startedAt, finishedAt };
}

/** Job fields of a resource that needed no work: it was there at once. */
export function settledJobFields(createdAt: string): Fields {
  return {
    status: 'succeeded',
    attempt: 0,
    progress: null,
    error: null,
    waitingFor: null,
    ledger: emptyLedger,
    createdAt,
    startedAt: createdAt,
    finishedAt: createdAt,
  };
}
