import { sha256 } from '@amuro/identity';
import type { Point } from '@amuro/contracts';

export const at = '2026-01-31T12:00:00.000Z';
export const rowsPerRun = 201;
export const resultsPerImport = 801;
export const metrics = ['accuracy', 'accuracy-per-character', 'accuracy-per-byte', 'accuracy-pmi'];
export const tunings = ['base', 'inference', 'paraphrase', 'summary'];
export const sets = Array.from({ length: 13 }, (_, index) => `set-${String(index).padStart(2, '0')}`);
export const rowIds = new Map(
  sets.map((set) => [set, Array.from({ length: rowsPerRun }, (_, row) => sha256(`${set} ${row}`))]),
);
export const points: Point[] = [1000, 18_000, 342_000, 424_000, 505_000, 592_000, 738_000, 740_000].map(
  (step) => ({
    revision: `step${step}`,
    step,
    tokensSeen: step * 4_000_000,
    stage: 'pretrain',
  }),
);

/** Numbers from 0 to 1 that are the same at every call for a seed in hexadecimal. */
export function uniform(seed: string): () => number {
  let state = Number.parseInt(seed.slice(0, 8), 16);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
