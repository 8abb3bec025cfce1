import type { RunFacts } from './run-facts.ts';
import type { Rule } from './verdict.ts';

/** Fewer rows scored than prepared: the mean is over an arbitrary selection. */
export const missingRows: Rule<RunFacts> = {
  code: 'missing-rows',
  severity: 'invalid',
  check: ({ rowsPrepared, rowsScored }) =>
    rowsScored >= rowsPrepared ? null : `${rowsScored} of ${rowsPrepared} prepared rows were scored`,
};
