import type { Problem } from '@amuro/contracts';

export type ProblemInput = Omit<Problem, 'type' | 'instance'>;

/** Throw it anywhere below a route: the answer is this problem as `application/problem+json`. */
export class ProblemError extends Error {
  override readonly name: string = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: ProblemInput, options?: ErrorOptions) {
    super(problem.detail, options);
    this.problem = { type: `urn:amuro:problem:${problem.code}`, ...problem };
  }
}
