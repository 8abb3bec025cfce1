import type { Grid } from '../domain/grid/grid.ts';
import type { FigureOptions } from './figure-kind.ts';

/** The series that stands for the paper's second model: the one asked for, else the second there is, else the first. */
export function secondSeries(grid: Grid, options: FigureOptions): { options: FigureOptions; note: string } {
  const name = options.series[0] ?? (grid.series[1] ?? grid.series[0])?.name;
  return {
    options: { ...options, series: name === undefined ? [] : [name] },
    note: `The paper draws this for Llama3-8B, whose checkpoints are not published; here it is drawn for ${name ?? 'no series'}.`,
  };
}
