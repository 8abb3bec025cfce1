import { Examples } from '../examples.ts';
import { NearTextIndex, nearText, similar } from './near-text-index.ts';
import type { WholeSetRule } from './whole-set-rule.ts';

/** Rows of the exemplar pool whose text is nearly, but not exactly, that of an evaluated row or of a row of one of the other sets. */
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
      // Rows with equal texts were left out of the pool: "few-shot-overlap" counts them.
      if (place === null || place === 'equal') continue;
      drawn += Number(shown.has(row.rowId));
      examples.add(row.line, `line of the pool, nearly the text of ${place}`);
    }
    if (examples.count === 0) return null;
    return {
      code: 'near-pool-overlap',
      severity: drawn > 0 ? 'warning' : 'info',
      count: examples.count,
      message: `rows of the pool that share at least ${100 * similar} % of each text with an evaluated row or a row of a set in \`disjointFrom\`: ${examples.count} (exemplars of this set: ${drawn})`,
      remedy: 'Remove these rows from the pool, or use another `shotSeed` if an exemplar is among them',
      examples: examples.list,
    };
  },
};
