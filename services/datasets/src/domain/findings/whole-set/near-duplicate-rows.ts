import { Examples } from '../examples.ts';
import { NearTextIndex, nearText, similar } from './near-text-index.ts';
import type { ComparedRow, WholeSetRule } from './whole-set-rule.ts';

/** Rows whose text is nearly, but not exactly, that of an earlier row. */
export const nearDuplicateRows: WholeSetRule = {
  code: 'near-duplicate-rows',
  examine({ rows }) {
    const index = new NearTextIndex<ComparedRow>();
    const examples = new Examples();
    let conflicts = 0;
    for (const row of rows) {
      const text = nearText(row);
      const earlier = index.find(text);
      if (earlier === 'equal') continue;
      index.add(text, row);
      if (earlier === null) continue;
      const conflict = earlier.label !== row.label;
      conflicts += Number(conflict);
      const gold = conflict ? `, where the gold is "${earlier.label}", not "${row.label}"` : '';
      examples.add(row.line, `nearly the text of line ${earlier.line}${gold}`);
    }
    if (examples.count === 0) return null;
    return {
      code: 'near-duplicate-rows',
      severity: 'info',
      count: examples.count,
      message: `rows that share at least ${100 * similar} % of each text with an earlier row: ${examples.count}${conflicts > 0 ? ` (with another gold: ${conflicts})` : ''}`,
      remedy: 'Look at the examples: near duplicates count nearly twice and make intervals too narrow',
      examples: examples.list,
    };
  },
};
