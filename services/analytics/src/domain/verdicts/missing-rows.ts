import type { RunFacts } from './run-facts.ts';
import type { Rule } from './verdict.ts';

/** Fewer rows scored than prepared: the mean is over a selection that nobody chose. */
export const missingRows: Rule<RunFacts> = {
  code: 'missing-rows',
  severity: 'invalid',
  check: ({ rowsPrepared, rowsScored }) =>
    rowsScored >= rowsPrepared ? null : `${rowsScored} of ${rowsPrepared} prepared rows were scored`,
};
