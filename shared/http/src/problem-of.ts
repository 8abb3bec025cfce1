import type { Problem } from '@amuro/contracts';
import { ProblemError } from './problem-error.ts';

/** The problem that any error means, in an answer as in a failed run. What nobody foresaw is `internal`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return isDiskFull(error) ? diskFull : internal;
}

const fullDiskCodes: unknown[] = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'];

export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && fullDiskCodes.includes(error.code);
}

const { problem: diskFull } = new ProblemError({
  code: 'disk-full',
  detail: 'The disk of the data directory is full.',
  remedy:
    'Free some space, or start the service with AMURO_DATA_DIR on another disk; then ask again or resume the run.',
});

const { problem: internal } = new ProblemError({
  code: 'internal',
  detail: 'The service met an error that it did not foresee.',
  remedy: "The service's log has the details; please report them.",
});
