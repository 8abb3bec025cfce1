import { normaliseText } from '../../texts.ts';
import { Examples } from '../examples.ts';
import { similar } from './near-text-index.ts';
import { sharedCount, shinglesOf } from './shingles.ts';
import type { WholeSetRule } from './whole-set-rule.ts';

/** A shorter text is too easily contained in another. */
const shortestCharacters = 25;

/** Rows whose text occurs, nearly complete, in an exemplar that precedes every prompt. */
export const nearFewShotOverlap: WholeSetRule = {
  code: 'near-few-shot-overlap',
  examine({ rows, exemplars }) {
    const shown = exemplars.map(({ text }) => shinglesOf(normaliseText(text)));
    const ids = new Set(exemplars.map(({ rowId }) => rowId));
    const examples = new Examples();
    for (const { rowId, line, fields } of shown.length > 0 ? rows : []) {
      const text = [...fields.values()].join(' ');
      if (ids.has(rowId) || text.length < shortestCharacters) continue;
      const own = shinglesOf(text);
      const place = shown.findIndex((exemplar) => sharedCount(own, exemplar) >= similar * own.length);
      if (place < 0) continue;
      examples.add(line, `nearly in exemplar ${place + 1}`);
    }
    if (examples.count === 0) return null;
    return {
      code: 'near-few-shot-overlap',
      severity: 'warning',
      count: examples.count,
      message: `rows of whose text at least ${100 * similar} % occurs in an exemplar: ${examples.count}`,
      remedy: 'Use another `shotSeed` or `pool`, or remove these rows',
      examples: examples.list,
    };
  },
};
