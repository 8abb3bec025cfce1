import { Examples } from '../examples.ts';
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
    const examples = new Examples();
    let drawn = 0;
    for (const row of pool) {
      const place = index.find(nearText(row));
      // Rows that are equal were left out of the pool: "few-shot-overlap" counts them.
      if (place === null || place === 'equal') continue;
      drawn += Number(shown.has(row.rowId));
      examples.add(row.line, `line of the pool, nearly the text of ${place}`);
    }
    if (examples.count === 0) return null;
    return {
      code: 'near-pool-overlap',
      severity: drawn > 0 ? 'warning' : 'info',
      count: examples.count,
      message: `rows of the pool that share ${100 * similar} % or more of each text with an evaluated row or one of a set in \`disjointFrom\`: ${examples.count}, of which exemplars of this set: ${drawn}`,
      remedy: 'Take these rows out of the pool, or another `shotSeed` where an exemplar is among them',
      examples: examples.list,
    };
  },
};
