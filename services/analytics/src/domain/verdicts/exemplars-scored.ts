import type { RunFacts } from './run-facts.ts';
import type { Rule } from './verdict.ts';

/** The `paper` protocol takes its exemplars from the test rows and also scores them: marked for that reason alone. */
export const exemplarsScored: Rule<RunFacts> = {
  code: 'exemplars-scored',
  severity: 'suspect',
  check: ({ exemplarsScored: count, protocol, rowsScored }) =>
    count === 0 || protocol !== 'paper'
      ? null
      : `${count} of ${rowsScored} scored rows are exemplars of the prompts, as in the paper's protocol`,
};
