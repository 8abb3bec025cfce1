import { Examples } from '../examples.ts';
import { NearTextIndex, nearText, similar } from './near-text-index.ts';
import type { WholeSetRule } from './whole-set-rule.ts';

/** Rows whose text is nearly, but not exactly, that of a row of a set that this one must be disjoint from. */
export const nearLeakage: WholeSetRule = {
  code: 'near-leakage',
  examine({ rows, others }) {
    if (others.length === 0) return null;
    const index = new NearTextIndex<string>();
    for (const other of others) {
      for (const row of other.rows) index.add(nearText(row), `line ${row.line} of ${other.name}`);
    }
    const examples = new Examples();
    for (const row of rows) {
      const place = index.find(nearText(row));
      if (place === null || place === 'equal') continue;
      examples.add(row.line, `nearly the text of ${place}`);
    }
    if (examples.count === 0) return null;
    return {
      code: 'near-leakage',
      severity: 'warning',
      count: examples.count,
      message: `rows that share at least ${100 * similar} % of each text with a row of a set that this one must be disjoint from: ${examples.count}`,
      remedy:
        'Remove these rows from the training set or from this one, or compare results with and without them',
      examples: examples.list,
    };
  },
};
