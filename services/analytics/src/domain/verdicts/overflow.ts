import type { RunFacts } from './run-facts.ts';
import type { Rule } from './verdict.ts';

/** The share of rows that may be changed to fit the context; beyond it, the set is effectively another set. */
const toleratedShare = 0.05;

export const overflow: Rule<RunFacts> = {
  code: 'overflow',
  severity: 'suspect',
  check: ({ rowsOverflowed, rowsScored }) => {
    if (rowsOverflowed <= toleratedShare * rowsScored) return null;
    const share = ((100 * rowsOverflowed) / rowsScored).toFixed(1);
    return `${rowsOverflowed} of ${rowsScored} rows (${share} %) were cut or skipped to fit the context`;
  },
};
