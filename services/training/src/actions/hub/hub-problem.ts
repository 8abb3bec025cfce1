import type { DownloadError } from '@amuro/artifacts';
import { unprocessable, type ProblemError } from '@amuro/http';

/** What a hub refused, as the problem of the field that names it. */
export function hubProblem({ fault }: DownloadError, field: string): ProblemError {
  return unprocessable({ field, ...fault });
}
