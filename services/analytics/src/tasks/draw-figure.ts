import type { Comparison } from '../domain/comparison.ts';
import type { Grid } from '../domain/grid/grid.ts';
import type { Figure, FigureOptions } from '../figures/figure-kind.ts';
import { figureKinds } from '../figures/kinds/index.ts';

export type DrawFigureInput = { kind: string; grid: Grid; comparisons: Comparison[]; options: FigureOptions };

/** Draws one kind of figure from a study and the comparisons that the kind asked for. */
export function drawFigure({ kind, grid, comparisons, options }: DrawFigureInput): Figure {
  const found = figureKinds.find((entry) => entry.kind === kind);
  if (found === undefined) throw new Error(`Expected a kind of figure, got "${kind}".`);
  const byPair = new Map(
    comparisons.map((comparison) => [`${comparison.from} ${comparison.to}`, comparison]),
  );
  return found.draw(grid, (fromId, toId) => byPair.get(`${fromId} ${toId}`) ?? null, options);
}
