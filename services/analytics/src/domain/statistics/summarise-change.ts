import { LEVEL, RESAMPLES } from './bootstrap-interval.ts';
import { changeEstimators, type ChangeEstimator, type ChangeValue } from './change-estimators.ts';
import { equivalenceTest, type EquivalenceTest } from './equivalence-test.ts';
import { mean } from './mean.ts';
import { permutationTest } from './permutation-test.ts';
import { quantile } from './quantile.ts';
import { randomWords } from './random-words.ts';

export type ChangeSummary = {
  estimator: ChangeEstimator['name'];
  /** A fraction; null if no cell has such a change. */
  value: number | null;
  cells: number;
  leftOut: number;
  /** Which of the cells, by their places. */
  leftOutPlaces: number[];
  /** Points of a series: their cells share a base checkpoint and are drawn and tested as one. */
  clusters: number;
  /** 95 % cluster bootstrap over points; null for fewer than two. */
  interval: { low: number; high: number; level: number; resamples: number } | null;
  /** Exact sign-change test of "the change is 0" over points; null for fewer than two. */
  pValue: number | null;
  /** Whether a change of the margin or more is ruled out: "no difference found" is less than that. */
  equivalence: EquivalenceTest | null;
};

export type ClusteredChange = ChangeValue & { cluster: string };

/** A change within ± 5 % of the base counts as none. */
const EQUIVALENCE_MARGIN = 0.05;

/** Every estimator's relative change over cells, with interval and tests over the points that the cells come from. */
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
    equivalence: several ? equivalenceTest(byCluster.map(estimator.toRatio), EQUIVALENCE_MARGIN) : null,
  };
}

function intervalOf({ combine, toRatio }: ChangeEstimator, groups: readonly number[][], seed: string) {
  const next = randomWords(seed);
  const draw = () => Math.floor((next() * groups.length) / 2 ** 32);
  const combined = combine === mean ? drawMean(groups, draw) : drawCombined(groups, draw, combine);
  const draws = Float64Array.from({ length: RESAMPLES }, () => toRatio(combined())).toSorted();
  return {
    low: quantile(draws, (1 - LEVEL) / 2),
    high: quantile(draws, (1 + LEVEL) / 2),
    level: LEVEL,
    resamples: RESAMPLES,
  };
}

/** The mean over as many groups as there are, drawn with replacement: from their sums. */
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

function drawCombined(
  groups: readonly number[][],
  draw: () => number,
  combine: ChangeEstimator['combine'],
): () => number {
  return () => combine(groups.flatMap(() => groups[draw()]!));
}
