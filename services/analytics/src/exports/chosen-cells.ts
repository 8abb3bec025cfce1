import type { Grid } from '../domain/grid/grid.ts';
import type { ExportOptions } from './export-kind.ts';

/** The grid with only the cells that the options keep. */
export function chosenCells(grid: Grid, { evaluations, tunings, series, revision }: ExportOptions): Grid {
  return {
    ...grid,
    cells: grid.cells.filter(
      ({ cell }) =>
        keeps(evaluations, cell.evaluation) &&
        keeps(tunings, cell.tuning) &&
        keeps(series, cell.point?.seriesName ?? null) &&
        (revision === null || cell.point?.revision === revision),
    ),
  };
}

function keeps(names: readonly string[], name: string | null): boolean {
  return names.length === 0 || (name !== null && names.includes(name));
}
