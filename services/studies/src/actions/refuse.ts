import { ProblemError } from '@amuro/http';
import type { FieldError } from '@amuro/contracts';

/** Of one answer: nobody corrects more at a time. */
const mostListed = 100;

/** Throws one problem that lists the first hundred wrong fields of a study file, if there are any. */
export function refuse(errors: readonly FieldError[]): void {
  const [first] = errors;
  if (!first) return;
  throw new ProblemError({
    code: 'invalid-study',
    detail: `${first.field}: expected ${first.expected}, got ${first.got}.`,
    errors: errors.slice(0, mostListed),
    remedy: first.remedy,
  });
}
