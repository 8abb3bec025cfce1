import { defaultResamples, percentiles } from './bootstrap.ts';
import { mean, quantile } from './descriptive.ts';
import { permutationTest } from './permutation-test.ts';
import { randomIndices } from './random-numbers.ts';
import { equivalenceTest, type EquivalenceTest } from './t-tests.ts';

/** Base and tuned performance of one cell, and the score of guessing there. */
interface ChangeValue {
  base: number;
  tuned: number;
  chanceLevel: number | null;
  /** Turns the sign, so that a gain is positive for a metric where lower is better. */
  lowerIsBetter?: boolean;
}

/** `cluster` is the point of the series: cells of one point share its base checkpoint. */
export interface ClusteredChange extends ChangeValue {
  cluster: string;
}

export interface ChangeEstimator {
  name: 'mean' | 'median' | 'log-ratio' | 'chance-corrected' | 'floored';
  /** A cell's relative change; null if it has none. */
  change: (value: ChangeValue) => number | null;
  /** Which cells have none, and how that affects the estimate. */
  leavesOut: string;
  /** Combines the changes of all cells into one number. */
  combine: (changes: ArrayLike<number>) => number;
  /** Turns the combined number into a relative change. */
  toRatio: (combined: number) => number;
}

export interface ChangeSummary {
  estimator: ChangeEstimator['name'];
  /** A fraction; null if no cell has such a change. */
  value: number | null;
  cells: number;
  leftOut: number;
  /** Indices of the cells left out. */
  leftOutPlaces: number[];
  clusters: number;
  /** 95 % cluster bootstrap over points; null for fewer than two. */
  interval: { low: number; high: number; level: number; resamples: number } | null;
  /** Exact sign-change test of "the change is 0" over points; null for fewer than two. */
  pValue: number | null;
  /** Whether a change of the margin or more is ruled out. "No difference found" is weaker. */
  equivalence: EquivalenceTest | null;
}

/** The smallest base value, or lead over chance, whose ratio is used. */
export const smallestBase = 0.05;

/** A change within ± 5 % of the base counts as no change. */
const equivalenceMargin = 0.05;

const baseOfZero = 'a base of 0';
const same = (value: number) => value;
const gain = ({ base, tuned, lowerIsBetter = false }: ChangeValue) =>
  lowerIsBetter ? base - tuned : tuned - base;
const ratio = (value: ChangeValue) => (value.base === 0 ? null : gain(value) / value.base);

/**
 * Ways to average relative changes. A few cells with a base near 0 dominate the mean, which the paper uses. The others resist:
 * by rank, by logarithms (a halving weighs as much as a doubling), by counting from chance, by leaving small bases out.
 */
export const changeEstimators: readonly ChangeEstimator[] = [
  { name: 'mean', change: ratio, leavesOut: baseOfZero, combine: mean, toRatio: same },
  {
    name: 'median',
    change: ratio,
    leavesOut: baseOfZero,
    combine: (changes) => quantile(Float64Array.from(changes).toSorted(), 0.5),
    toRatio: same,
  },
  {
    name: 'log-ratio',
    change: ({ base, tuned, lowerIsBetter = false }) =>
      base > 0 && tuned > 0 ? Math.log(lowerIsBetter ? base / tuned : tuned / base) : null,
    leavesOut:
      'base or tuned at 0, which has no logarithm: cells tuned to 0 are the greatest losses, so that the true change is lower; median and floored keep them',
    combine: mean,
    toRatio: Math.expm1,
  },
  {
    name: 'chance-corrected',
    change: (value) => {
      const chance = value.chanceLevel ?? 0;
      const lead =
        value.lowerIsBetter && value.chanceLevel !== null ? chance - value.base : value.base - chance;
      return lead < smallestBase ? null : gain(value) / lead;
    },
    leavesOut: `a lead of base over chance below ${smallestBase}`,
    combine: mean,
    toRatio: same,
  },
  {
    name: 'floored',
    change: (value) => (value.base < smallestBase ? null : ratio(value)),
    leavesOut: `a base below ${smallestBase}`,
    combine: mean,
    toRatio: same,
  },
];

/** The relative change over cells by every estimator, with interval and tests over the points that the cells belong to. */
export function summariseChange(cells: readonly ClusteredChange[], seed: string): ChangeSummary[] {
  return changeEstimators.map((estimator) => summarise(estimator, cells, seed));
}

function summarise(
  estimator: ChangeEstimator,
  cells: readonly ClusteredChange[],
  seed: string,
): ChangeSummary {
  const clusters = new Map<string, number[]>();
  const leftOutPlaces: number[] = [];
  for (const [place, cell] of cells.entries()) {
    const change = estimator.change(cell);
    if (change === null) leftOutPlaces.push(place);
    else clusters.set(cell.cluster, [...(clusters.get(cell.cluster) ?? []), change]);
  }
  const groups = [...clusters.values()];
  const changes = groups.flat();
  const several = groups.length > 1;
  const byCluster = groups.map(estimator.combine);
  return {
    estimator: estimator.name,
    value: changes.length === 0 ? null : estimator.toRatio(estimator.combine(changes)),
    cells: changes.length,
    leftOut: leftOutPlaces.length,
    leftOutPlaces,
    clusters: groups.length,
    interval: several ? intervalOf(estimator, groups, seed) : null,
    pValue: several ? permutationTest(byCluster, seed).pValue : null,
    equivalence: several ? equivalenceTest(byCluster.map(estimator.toRatio), equivalenceMargin) : null,
  };
}

function intervalOf({ combine, toRatio }: ChangeEstimator, groups: readonly number[][], seed: string) {
  const draw = randomIndices(seed, groups.length);
  const combined = combine === mean ? drawMean(groups, draw) : () => combine(drawGroups(groups, draw));
  const draws = Float64Array.from({ length: defaultResamples }, () => toRatio(combined()));
  return { ...percentiles(draws), resamples: defaultResamples };
}

/** The mean over as many groups as there are, drawn with replacement, from their sums. */
function drawMean(groups: readonly number[][], draw: () => number): () => number {
  const sums = groups.map((group) => group.reduce((sum, value) => sum + value, 0));
  return () => {
    let sum = 0;
    let count = 0;
    for (let each = 0; each < groups.length; each += 1) {
      const index = draw();
      sum += sums[index]!;
      count += groups[index]!.length;
    }
    return sum / count;
  };
}

function drawGroups(groups: readonly number[][], draw: () => number): number[] {
  return groups.flatMap(() => groups[draw()]!);
}
