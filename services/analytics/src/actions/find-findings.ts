import type { Deps } from '../deps.ts';
import { findTuning, type TuningFindings } from '../domain/findings/find-tuning.ts';
import { baseTuning, type Grid } from '../domain/grid/grid.ts';
import { mainEvaluations } from '../domain/grid/main-evaluations.ts';
import { compareStudy } from './compare-measurements.ts';

/** What a study found, by series and tuning; computes the comparisons that its sentences need. */
export function findFindings(deps: Deps, grid: Grid): { series: string; tunings: TuningFindings[] }[] {
  const main = new Set(mainEvaluations(grid).map(({ name }) => name));
  const found: { series: string; tunings: TuningFindings[] }[] = [];
  for (const series of grid.series) {
    // Gains at every point, the rest at the last: only that is spoken of.
    const last = series.points.at(-1)?.revision;
    const pairs = compareStudy(
      deps,
      grid,
      (pair) =>
        pair.series === series.name &&
        main.has(pair.evaluation) &&
        ((pair.against === 'base' && pair.primary) ||
          (pair.revision === last && (pair.primary || pair.against === 'base'))),
    );
    const tunings = grid.tunings.filter(({ name }) => name !== baseTuning);
    found.push({
      series: series.name,
      tunings: tunings.flatMap((tuning) => findTuning(grid, tuning, series, pairs) ?? []),
    });
  }
  return found;
}
