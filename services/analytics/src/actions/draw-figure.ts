import type { Grid } from '../domain/grid/grid.ts';
import type { Figure, FigureKind, FigureOptions } from '../figures/figure-kind.ts';
import { compareAll } from './compare-measurements.ts';
import type { Deps } from './deps.ts';

/** Draws a figure of a study; what it compares is computed first, or read back. */
export async function drawFigure(
  deps: Deps,
  kind: FigureKind,
  grid: Grid,
  options: FigureOptions,
): Promise<Figure> {
  const comparisons = await compareAll(deps, kind.pairs(grid, options));
  return deps.pool.run('drawFigure', { kind: kind.kind, grid, comparisons, options });
}
