import { mean } from './mean.ts';
import { quantile } from './quantile.ts';

/** Base and tuned performance of one cell, and what guessing scores there. */
export type ChangeValue = { base: number; tuned: number; chanceLevel: number | null };

export type ChangeEstimator = {
  name: 'mean' | 'median' | 'log-ratio' | 'chance-corrected' | 'floored';
  /** A cell's relative change; null where it has none. */
  change: (value: ChangeValue) => number | null;
  /** What stands for all cells. */
  combine: (changes: ArrayLike<number>) => number;
  /** From the combined number to a relative change. */
  toRatio: (combined: number) => number;
};

/** The smallest base value, or lead over chance, that a ratio is taken of. */
export const FLOOR = 0.05;

const same = (value: number) => value;
const ratio = ({ base, tuned }: ChangeValue) => (base === 0 ? null : (tuned - base) / base);

/**
 * Ways to average relative changes. The mean is the paper's; a few cells with a base near 0 decide it, which the others
 * resist: by rank, by logarithms (a halving weighs as a doubling), by counting from chance, by leaving small bases out.
 */
export const changeEstimators: readonly ChangeEstimator[] = [
  { name: 'mean', change: ratio, combine: mean, toRatio: same },
  {
    name: 'median',
    change: ratio,
    combine: (changes) => quantile(Float64Array.from(changes).toSorted(), 0.5),
    toRatio: same,
  },
  {
    name: 'log-ratio',
    change: ({ base, tuned }) => (base > 0 && tuned > 0 ? Math.log(tuned / base) : null),
    combine: mean,
    toRatio: Math.expm1,
  },
  {
    name: 'chance-corrected',
    change: ({ base, tuned, chanceLevel }) => {
      const lead = base - (chanceLevel ?? 0);
      return lead < FLOOR ? null : (tuned - base) / lead;
    },
    combine: mean,
    toRatio: same,
  },
  {
    name: 'floored',
    change: (value) => (value.base < FLOOR ? null : ratio(value)),
    combine: mean,
    toRatio: same,
  },
];
