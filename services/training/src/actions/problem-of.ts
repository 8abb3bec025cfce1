import { ArtifactError } from '@amuro/artifacts';
import type { Problem } from '@amuro/contracts';
import { ProblemError } from '@amuro/http';

/** The problem with which a run fails for an error that was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const code = error instanceof ArtifactError ? error.code : errorCode(error);
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new ProblemError({
    status: full ? 507 : 500,
    code: full ? 'disk-full' : code === 'lost-result' ? 'lost-input' : (code ?? 'internal'),
    title: full ? 'Disk full' : 'The run failed',
    detail: error instanceof Error ? error.message : String(error),
    remedy: full
      ? 'Free some space on the disk of the data directory, then POST …/resume.'
      : 'See the log of the training service, remove the cause, then POST …/resume.',
  }).problem;
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
