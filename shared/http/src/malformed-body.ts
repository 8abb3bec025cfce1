import type { ProblemInput } from './problem-error.ts';

/** The 400 for a body that is not JSON. */
export function malformedBody(reason: string): ProblemInput {
  return {
    status: 400,
    code: 'malformed-body',
    title: 'Bad request',
    detail: `The body could not be read: ${reason}.`,
    remedy: 'Send one well-formed JSON value.',
  };
}
