import type { Problem, WorkerError } from '@amuro/contracts';
import { problemCodes, ProblemError, type ProblemCode } from '@amuro/http/problems';
import type { z } from 'zod';

/** The problem of what a worker refused or could not finish. */
export function problemOfWorker({ code, title, detail, remedy }: z.infer<typeof WorkerError>): Problem {
  const isKnown = Object.hasOwn(problemCodes, code);
  return new ProblemError({
    code: isKnown ? (code as ProblemCode) : 'internal',
    detail: `${title}. ${detail}`,
    remedy,
  }).problem;
}
