import { ProblemError } from '@amuro/http';
import type { FieldError } from '@amuro/contracts';

/** Throws one problem that lists every wrong field of a study file, if there are any. */
export function refuse(errors: readonly FieldError[]): void {
  const [first] = errors;
  if (!first) return;
  throw new ProblemError({
    code: 'invalid-study',
    detail: `${first.field}: expected ${first.expected}, got ${first.got}.`,
    errors: [...errors],
    remedy: first.remedy,
  });
}
