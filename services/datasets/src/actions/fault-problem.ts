import type { FieldError } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';
import type { SourceFault } from '../readers/source-error.ts';

/** A fault of what was asked for, as the answer to the request. */
export function faultProblem(status: 400 | 422, fault: FieldError, more: FieldError[] = []): ProblemError {
  return new ProblemError({
    status,
    code: status === 400 ? 'bad-request' : 'unprocessable',
    title: status === 400 ? 'Bad request' : 'Cannot be processed',
    detail: `${fault.field}: expected ${fault.expected}, got ${fault.got}.`,
    errors: [fault, ...more],
    remedy: fault.remedy,
  });
}

/** A source that could not be read, as the answer to the request that named it. */
export function sourceProblem(field: string, { fault }: { fault: SourceFault }): ProblemError {
  const { code, ...rest } = fault;
  return new ProblemError({
    status: 422,
    code,
    title: 'Cannot be processed',
    detail: `${field}: expected ${rest.expected}, got ${rest.got}.`,
    errors: [{ field, ...rest }],
    remedy: rest.remedy,
  });
}
