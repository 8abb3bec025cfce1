import type { Grid, GridCell } from './grid.ts';

export interface CellAddress {
  series: string;
  revision: string;
  tuning: string;
  evaluation: string;
}

const indexes = new WeakMap<Grid, Map<string, GridCell>>();

/** The cell of a series point, a tuning and an evaluation, if the study has it. */
export function findCell(grid: Grid, address: CellAddress): GridCell | undefined {
  let index = indexes.get(grid);
  if (index === undefined) {
    index = new Map(
      grid.cells.flatMap((entry) => {
        const { point, tuning, evaluation } = entry.cell;
        if (point === null || tuning === null) return [];
        const { seriesName: series, revision } = point;
        return [[keyOf({ series, revision, tuning, evaluation }), entry] as const];
      }),
    );
    indexes.set(grid, index);
  }
  return index.get(keyOf(address));
}

function keyOf({ series, revision, tuning, evaluation }: CellAddress): string {
  return [series, revision, tuning, evaluation].join('\n');
}
