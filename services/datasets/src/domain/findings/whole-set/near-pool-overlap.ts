import type { Finding } from '@amuro/contracts';
import { exampleLimit } from '../finding-rule.ts';
import { NearTextIndex, nearText, similar } from './near-text-index.ts';
import type { WholeSetRule } from './whole-set-rule.ts';

/** Rows of the exemplar pool whose text is nearly, but not quite, that of an evaluated row or of one of the other sets. */
export const nearPoolOverlap: WholeSetRule = {
  code: 'near-pool-overlap',
  examine({ rows, others, pool, exemplars }) {
    if (pool.length === 0) return null;
    const index = new NearTextIndex<string>();
    for (const row of rows) index.add(nearText(row), `line ${row.line} of the evaluated rows`);
    for (const other of others) {
      for (const row of other.rows) index.add(nearText(row), `line ${row.line} of ${other.name}`);
    }
    const shown = new Set(exemplars.map(({ rowId }) => rowId));
    const examples: Finding['examples'] = [];
    let count = 0;
    let drawn = 0;
    for (const row of pool) {
      const place = index.find(nearText(row));
      // Rows that are equal were left out of the pool: "few-shot-overlap" counts them.
      if (place === null || place === 'equal') continue;
      count += 1;
      drawn += Number(shown.has(row.rowId));
      if (examples.length === exampleLimit) continue;
      examples.push({ line: row.line, detail: `line of the pool, nearly the text of ${place}` });
    }
    if (count === 0) return null;
    return {
      code: 'near-pool-overlap',
      severity: drawn > 0 ? 'warning' : 'info',
      count,
      message: `rows of the pool that share ${100 * similar} % or more of each text with an evaluated row or one of a set in \`disjointFrom\`: ${count}, of which exemplars of this set: ${drawn}`,
      remedy: 'Take these rows out of the pool, or another `shotSeed` where an exemplar is among them',
      examples,
    };
  },
};
