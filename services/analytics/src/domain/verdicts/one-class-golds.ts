import type { RunFacts } from './run-facts.ts';
import type { Rule } from './verdict.ts';

/** All rows have the same gold: a constant answer is perfect, and nothing is measured. */
export const oneClassGolds: Rule<RunFacts> = {
  code: 'one-class-golds',
  severity: 'invalid',
  check: ({ closed, golds, rowsScored }) => {
    const distinct = Object.keys(golds);
    if (!closed || rowsScored < 2 || distinct.length !== 1) return null;
    return `all ${rowsScored} rows have the gold ${JSON.stringify(distinct[0])}`;
  },
};
