import type { Measurement } from '../measurement.ts';
import type { Evaluation, GridCell } from './grid.ts';

/** The metric that an evaluation is read by: the dataset's first. */
export function primaryMetric({ metrics }: Evaluation): string {
  const [first] = metrics;
  if (first === undefined) throw new Error('Expected an evaluation with at least one metric, got none.');
  return first;
}

/** A cell's measurement of a metric, by default of its primary one. */
export function measured(cell: GridCell | undefined, metric?: string): Measurement | null {
  if (cell === undefined) return null;
  return cell.measurements.get(metric ?? primaryMetric(cell.evaluation)) ?? null;
}
