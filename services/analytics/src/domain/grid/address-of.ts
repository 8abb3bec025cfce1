import { baselineName } from './baseline-name.ts';
import type { GridCell } from './grid.ts';

/** A cell's place in words: point, tuning and evaluation, or rule and evaluation. */
export function addressOf({ cell }: GridCell): string {
  const { point, tuning, baseline, evaluation } = cell;
  if (baseline !== null) return `${baselineName(baseline)} (rows of ${baseline.tuning}) on ${evaluation}`;
  return `${point?.seriesName ?? ''} ${point?.revision ?? ''}, ${tuning ?? ''}, on ${evaluation}`;
}
