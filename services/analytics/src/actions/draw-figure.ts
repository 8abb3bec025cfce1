import type { Grid } from '../domain/grid/grid.ts';
import type { Figure, FigureKind, FigureOptions } from '../figures/figure-kind.ts';
import { compareAll } from './compare-measurements.ts';
import type { Deps } from '../deps.ts';

/** Draws a figure of a study; what it compares is computed first, or read back. */
export function drawFigure(deps: Deps, kind: FigureKind, grid: Grid, options: FigureOptions): Figure {
  const comparisons = compareAll(deps, kind.pairs(grid, options));
  const byPair = new Map(
    comparisons.map((comparison) => [`${comparison.from} ${comparison.to}`, comparison]),
  );
  return kind.draw(grid, (fromId, toId) => byPair.get(`${fromId} ${toId}`) ?? null, options);
}
