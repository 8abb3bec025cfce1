import type { FieldError } from '@amuro/contracts';
import type { ProblemCode } from './problem-codes.ts';
import { ProblemError } from './problem-error.ts';

export interface Fault<C extends ProblemCode = ProblemCode> extends Omit<FieldError, 'field'> {
  code: C;
}

/** A problem of something that a request may name. It is a problem as it is; `inField` adds where the request names it. */
export class FaultError<C extends ProblemCode = ProblemCode> extends ProblemError {
  override readonly name: string = 'FaultError';
  readonly fault: Fault<C>;

  constructor(fault: Fault<C>, options?: ErrorOptions) {
    const { code, expected, got, remedy } = fault;
    super({ code, detail: `Expected ${expected}, got ${got}.`, remedy }, options);
    this.fault = fault;
  }
}

/** Runs `work`; a fault that it throws becomes a problem of this field of the request. */
export async function inField<T>(field: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FaultError ? fieldProblem(error.fault.code, { field, ...error.fault }) : error;
  }
}

export function fieldProblem(
  code: ProblemCode,
  { field, expected, got, remedy }: FieldError,
  more: readonly FieldError[] = [],
): ProblemError {
  const errors = [{ field, expected, got, remedy }, ...more];
  return new ProblemError({ code, detail: `${field}: expected ${expected}, got ${got}.`, errors, remedy });
}
