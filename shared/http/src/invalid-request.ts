import { ProblemError } from './problem-error.ts';
import type { FieldError } from './problems.ts';

/** The 400 for a part of a request (`json`, `param`, `query`) that is not as documented. */
export function invalidRequest(errors: FieldError[], target: string): ProblemError {
  const where = target === 'json' ? 'body' : target === 'param' ? 'path' : target;
  const first = errors[0];
  return new ProblemError({
    code: 'invalid-request',
    detail: first
      ? `The ${where} is wrong: ${first.field}: expected ${first.expected}, got ${first.got}.`
      : `The ${where} is wrong.`,
    errors,
    remedy: first?.remedy ?? 'See /docs.',
  });
}
