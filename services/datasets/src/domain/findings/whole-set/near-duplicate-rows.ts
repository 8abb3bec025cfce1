import type { Finding } from '@amuro/contracts';
import { exampleLimit } from '../finding-rule.ts';
import { NearTextIndex, nearText, similar } from './near-text-index.ts';
import type { ComparedRow, WholeSetRule } from './whole-set-rule.ts';

/** Rows whose text is nearly, but not quite, that of an earlier row. */
export const nearDuplicateRows: WholeSetRule = {
  code: 'near-duplicate-rows',
  examine({ rows }) {
    const index = new NearTextIndex<ComparedRow>();
    const examples: Finding['examples'] = [];
    let count = 0;
    let conflicts = 0;
    for (const row of rows) {
      const text = nearText(row);
      const earlier = index.find(text);
      if (earlier === 'equal') continue;
      index.add(text, row);
      if (earlier === null) continue;
      const conflict = earlier.label !== row.label;
      count += 1;
      conflicts += Number(conflict);
      if (examples.length === exampleLimit) continue;
      const gold = conflict ? `, where the gold is "${earlier.label}", not "${row.label}"` : '';
      examples.push({ line: row.line, detail: `nearly the text of line ${earlier.line}${gold}` });
    }
    if (count === 0) return null;
    return {
      code: 'near-duplicate-rows',
      severity: 'info',
      count,
      message: `rows that share ${100 * similar} % or more of each text with an earlier row: ${count}${conflicts > 0 ? `, of which with another gold: ${conflicts}` : ''}`,
      remedy: 'Look at the examples: near repeats count nearly twice, and make intervals too narrow',
      examples,
    };
  },
};
