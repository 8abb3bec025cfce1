import type { Deps } from '../deps.ts';
import { tuningFindings, type TuningFindings } from '../domain/findings/tuning-findings.ts';
import { testPairs } from '../domain/findings/tested-pairs.ts';
import { formatPairs } from '../domain/grid/format-groups.ts';
import type { Grid } from '../domain/grid/grid.ts';
import { mainEvaluations } from '../domain/grid/main-evaluations.ts';
import { ratiosOfChange } from '../domain/grid/ratios-of-change.ts';
import { type StudyPair, studyPairs } from '../domain/grid/study-pairs.ts';
import type { Measurement } from '../domain/measurement.ts';
import { compareAll } from './compare-measurements.ts';

/** What a study found, by series and tuning. Computes the comparisons that the sentences need and corrects their tests. */
export function findFindings(deps: Deps, grid: Grid): { series: string; tunings: TuningFindings[] }[] {
  const compared = <Pair extends { from: Measurement; to: Measurement }>(pairs: readonly Pair[]) => {
    const comparisons = compareAll(deps, pairs);
    return pairs.map((pair, index) => ({ ...pair, comparison: comparisons[index]! }));
  };
  const evidence = {
    // The gains of all checkpoints and evaluations are one family, as in the table `tests`.
    pairs: testPairs(compared(spokenOf(grid)), ({ against, primary }) => `${against} ${primary}`),
    formats: testPairs(compared(formatPairs(grid)), () => 'formats'),
    ratios: ratiosOfChange(grid),
  };
  return grid.series.map((series) => ({
    series: series.name,
    tunings: grid.tunings.flatMap((tuning) => tuningFindings(grid, tuning, series, evidence) ?? []),
  }));
}

/** The gains by primary metrics at every checkpoint; everything else on main sets at the last checkpoint of each tuning. */
function spokenOf(grid: Grid): StudyPair[] {
  const main = new Set(mainEvaluations(grid).map(({ name }) => name));
  const places = new Map(
    grid.series.flatMap(({ name, points }) =>
      points.map(({ revision }, index) => [`${name}\n${revision}`, index] as const),
    ),
  );
  const placeOf = ({ series, revision }: StudyPair) => places.get(`${series}\n${revision}`) ?? 0;
  const pairs = studyPairs(grid);
  const lasts = new Map<string, number>();
  for (const pair of pairs) {
    if (main.has(pair.evaluation))
      lasts.set(nameOf(pair), Math.max(placeOf(pair), lasts.get(nameOf(pair)) ?? 0));
  }
  return pairs.filter(
    (pair) =>
      (pair.against === 'base' && pair.primary) ||
      (main.has(pair.evaluation) &&
        placeOf(pair) === lasts.get(nameOf(pair)) &&
        (pair.primary || pair.against === 'base')),
  );
}

function nameOf({ series, tuning }: StudyPair): string {
  return `${series}\n${tuning}`;
}
