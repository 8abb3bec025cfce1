import type { RunFacts } from './run-facts.ts';
import type { Rule } from './verdict.ts';

/** Golds that are not labels of the set: no answer to such a row can be right. */
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
    return `${rows} of ${rowsScored} rows have a gold that is not a label of the set (${names.join(', ')})`;
  },
};
