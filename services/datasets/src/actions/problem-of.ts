import type { Problem } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';
import { isSourceError } from '../readers/source-error.ts';
import { sourceProblem } from './fault-problem.ts';

/** The problem that a failed preparation shows. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (isSourceError(error)) return sourceProblem('splits', error).problem;
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { code: '', message: String(error) };
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ProblemError({
      status: 507,
      code: 'disk-full',
      title: 'The disk is full',
      detail: `The rows could not be written: ${message}.`,
      remedy: 'Free some space in AMURO_DATA_DIR, then POST the set again.',
    }).problem;
  }
  return new ProblemError({
    status: 500,
    code: 'internal',
    title: 'Unforeseen error',
    detail: message,
    remedy: 'Look into the log of the service; POST the set again to try once more.',
  }).problem;
}
