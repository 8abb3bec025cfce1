import { metricScale, type MetricScale } from '../metric-scale.ts';
import { type Evaluation, type Grid, primaryMetric } from './grid.ts';

const scalesOfGrid = new WeakMap<Grid, Map<string, MetricScale>>();

/** The scale of a metric (by default the primary one) on an evaluation, as its measurements state it. */
export function scaleOn(grid: Grid, evaluation: Evaluation, metric?: string | null): MetricScale {
  const name = metric ?? primaryMetric(evaluation);
  return scalesOf(grid).get(keyOf(evaluation.name, name)) ?? metricScale(name);
}

/** The chance level of an evaluation by a metric; null if the metric has none. */
export function chanceOn(grid: Grid, evaluation: Evaluation, metric?: string | null): number | null {
  return scaleOn(grid, evaluation, metric).sharesChance ? evaluation.chanceLevel : null;
}

function scalesOf(grid: Grid): Map<string, MetricScale> {
  const found =
    scalesOfGrid.get(grid) ??
    new Map(
      grid.cells.flatMap(({ evaluation, measurements }) =>
        [...measurements.values()].map(
          ({ metric, scale }) => [keyOf(evaluation.name, metric), scale] as const,
        ),
      ),
    );
  scalesOfGrid.set(grid, found);
  return found;
}

function keyOf(evaluation: string, metric: string): string {
  return `${evaluation}\n${metric}`;
}
