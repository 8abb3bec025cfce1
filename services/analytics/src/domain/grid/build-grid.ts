import { comparePlaces } from '@amuro/contracts';
import type { CollectionReport } from '../collection.ts';
import type { Measurement } from '../measurement.ts';
import { baseTuning, type Grid, type GridCell } from './grid.ts';

/** Joins a report with its measurements. Points are in the order of their places; `base` is the first tuning; factors named by no cell stay. */
export function buildGrid(
  collectionId: string,
  report: CollectionReport,
  measurements: ReadonlyMap<string, Measurement>,
): Grid {
  const { factors } = report;
  const evaluations = new Map(factors.evaluations.map((evaluation) => [evaluation.name, evaluation]));
  const cells: GridCell[] = report.cells.flatMap((cell) => {
    const evaluation = evaluations.get(cell.evaluation);
    if (evaluation === undefined) return [];
    const found = cell.measurementIds.flatMap((id) => measurements.get(id) ?? []);
    // Of several values of one metric the first counts.
    const first = new Map(found.toReversed().map((measurement) => [measurement.metric, measurement]));
    return {
      cell,
      evaluation,
      measurements: first,
      others: found.filter((measurement) => first.get(measurement.metric) !== measurement),
      unknown: cell.measurementIds.filter((id) => !measurements.has(id)),
    };
  });
  const tuned = factors.tunings.filter(({ name }) => name !== baseTuning);
  return {
    collectionId,
    report,
    series: factors.series.map((series) => ({
      ...series,
      points: series.points.toSorted(comparePlaces),
    })),
    tunings: [{ name: baseTuning, datasets: [] }, ...tuned],
    evaluations: factors.evaluations,
    cells,
  };
}
