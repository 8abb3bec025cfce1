import type { FieldError } from '@amuro/contracts';
import { ProblemError } from './problem-error.ts';

export type { FieldError } from '@amuro/contracts';
export { checkFindings } from './check-findings.ts';
export { ProblemError } from './problem-error.ts';

/** 400: the request itself is wrong, whatever is stored here. */
export function badRequest(error: FieldError): ProblemError {
  return fieldProblem(400, 'bad-request', 'Bad request', error);
}

/** 403: the request names something that this service may not touch. */
export function forbidden(error: FieldError): ProblemError {
  return fieldProblem(403, 'forbidden', 'Forbidden', error);
}

/** 422: well-formed, but what it names cannot be used (damaged file, unsupported architecture, missing column). */
export function unprocessable(error: FieldError & { code?: string }): ProblemError {
  const { code = 'unprocessable', ...rest } = error;
  return fieldProblem(422, code, 'Cannot be processed', rest);
}

/** 404: `notFound('checkpoint', id)`. */
export function notFound(what: string, id: string, remedy?: string): ProblemError {
  return new ProblemError({
    status: 404,
    code: 'not-found',
    title: 'Not found',
    detail: `There is no ${what} "${id}" here.`,
    remedy: remedy ?? `List what there is, or create the ${what} first.`,
  });
}

/** 410: it was made here, and its files are lost; `remedy` says how to make it anew. */
export function lostResult(detail: string, remedy: string): ProblemError {
  return new ProblemError({ status: 410, code: 'lost-result', title: 'Result lost', detail, remedy });
}

/** 409: it exists, but its present state does not allow this. */
export function conflict(detail: string, remedy: string): ProblemError {
  return new ProblemError({ status: 409, code: 'conflict', title: 'Conflict', detail, remedy });
}

/** 409: it is being made; the same request succeeds once that is done. */
export function notReady(detail: string, remedy: string): ProblemError {
  return new ProblemError({ status: 409, code: 'not-ready', title: 'Not ready yet', detail, remedy });
}

function fieldProblem(status: number, code: string, title: string, error: FieldError): ProblemError {
  return new ProblemError({
    status,
    code,
    title,
    detail: `${error.field}: expected ${error.expected}, got ${error.got}.`,
    errors: [error],
    remedy: error.remedy,
  });
}
