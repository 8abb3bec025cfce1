import { mean } from './mean.ts';
import { quantile } from './quantile.ts';

/** Base and tuned performance of one cell, and what guessing scores there. */
export type ChangeValue = { base: number; tuned: number; chanceLevel: number | null };

export type ChangeEstimator = {
  name: 'mean' | 'median' | 'log-ratio' | 'chance-corrected' | 'floored';
  /** A cell's relative change; null where it has none. */
  change: (value: ChangeValue) => number | null;
  /** Which cells have none, and what that does to the estimate. */
  leavesOut: string;
  /** What stands for all cells. */
  combine: (changes: ArrayLike<number>) => number;
  /** From the combined number to a relative change. */
  toRatio: (combined: number) => number;
};

/** The smallest base value, or lead over chance, that a ratio is taken of. */
export const FLOOR = 0.05;

const BASE_OF_0 = 'a base of 0';
const same = (value: number) => value;
const ratio = ({ base, tuned }: ChangeValue) => (base === 0 ? null : (tuned - base) / base);

/**
 * Ways to average relative changes. The mean is the paper's; a few cells with a base near 0 decide it, which the others
 * resist: by rank, by logarithms (a halving weighs as a doubling), by counting from chance, by leaving small bases out.
 */
export const changeEstimators: readonly ChangeEstimator[] = [
  { name: 'mean', change: ratio, leavesOut: BASE_OF_0, combine: mean, toRatio: same },
  {
    name: 'median',
    change: ratio,
    leavesOut: BASE_OF_0,
    combine: (changes) => quantile(Float64Array.from(changes).toSorted(), 0.5),
    toRatio: same,
  },
  {
    name: 'log-ratio',
    change: ({ base, tuned }) => (base > 0 && tuned > 0 ? Math.log(tuned / base) : null),
    leavesOut:
      'base or tuned at 0, which has no logarithm: cells tuned to 0 are the greatest losses, so that the true change is lower; median and floored keep them',
    combine: mean,
    toRatio: Math.expm1,
  },
  {
    name: 'chance-corrected',
    change: ({ base, tuned, chanceLevel }) => {
      const lead = base - (chanceLevel ?? 0);
      return lead < FLOOR ? null : (tuned - base) / lead;
    },
    leavesOut: `a lead of base over chance below ${FLOOR}`,
    combine: mean,
    toRatio: same,
  },
  {
    name: 'floored',
    change: (value) => (value.base < FLOOR ? null : ratio(value)),
    leavesOut: `a base below ${FLOOR}`,
    combine: mean,
    toRatio: same,
  },
];
