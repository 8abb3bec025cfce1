import type { RunFacts } from './run-facts.ts';
import type { Rule } from './verdict.ts';

/** Golds that are no label of the set: every answer to such a row is scored against nothing. */
export const unlabelledGolds: Rule<RunFacts> = {
  code: 'unlabelled-golds',
  severity: 'invalid',
  check: ({ closed, labels, golds, rowsScored }) => {
    if (!closed) return null;
    const unknown = Object.entries(golds).filter(
      ([gold]) => gold === '' || (labels.length > 0 && !labels.includes(gold)),
    );
    if (unknown.length === 0) return null;
    const rows = unknown.reduce((sum, [, count]) => sum + count, 0);
    const names = unknown.slice(0, 3).map(([gold]) => JSON.stringify(gold));
    return `${rows} of ${rowsScored} rows have a gold that is no label of the set (${names.join(', ')})`;
  },
};
