import { ProblemError } from './problem-error.ts';

/** The 400 for a body that is not JSON. */
export function malformedBody(reason: string): ProblemError {
  return new ProblemError({
    code: 'malformed-body',
    detail: `The body could not be read: ${reason}.`,
    remedy: 'Send one well-formed JSON value.',
  });
}
