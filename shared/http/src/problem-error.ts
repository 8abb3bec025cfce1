import type { Problem } from '@amuro/contracts';
import { problemCodes, type ProblemCode } from './problem-codes.ts';

export interface ProblemInput extends Pick<Problem, 'detail' | 'errors' | 'remedy'> {
  code: ProblemCode;
}

/** Throw it anywhere below a route: the answer is this problem as `application/problem+json`. */
export class ProblemError extends Error {
  override readonly name: string = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: ProblemInput | Problem, options?: ErrorOptions) {
    super(problem.detail, options);
    this.problem = 'status' in problem ? problem : problemOfCode(problem);
  }
}

function problemOfCode({ code, ...rest }: ProblemInput): Problem {
  return { type: `urn:amuro:problem:${code}`, ...problemCodes[code], code, ...rest };
}
