import type { Grid } from '../domain/grid/grid.ts';
import {
  type Compared,
  type Figure,
  type FigureKind,
  type FigureOptions,
  type Pair,
  selectNamed,
} from './figure-kind.ts';

/** The pairs of measurements that a figure compares, over all the series that it shows. */
export function figurePairs(kind: FigureKind, grid: Grid, options: FigureOptions): Pair[] {
  return drawnApart(kind, grid, options).flatMap((one) => kind.pairs(grid, one));
}

/** Draws a figure of one series, or of several: then one series after the other, with panels that name theirs. */
export function drawSeries(kind: FigureKind, grid: Grid, compared: Compared, options: FigureOptions): Figure {
  const figures = drawnApart(kind, grid, options).map((one) => kind.draw(grid, compared, one));
  const [first] = figures as [Figure, ...Figure[]];
  if (figures.length === 1) return { ...first, notes: [...first.notes, ...otherSeries(kind, grid, options)] };
  const names = selectNamed(grid.series, options.series).map(({ name }) => name);
  return {
    ...first,
    caption: first.caption.replace(/ Series: [^ ]+\.$/, ` Series: ${names.join(', ')}.`),
    legend: unique(figures.flatMap(({ legend }) => legend)),
    panels: figures.flatMap(({ panels }) => panels),
    ...(first.panelCount === undefined
      ? {}
      : { panelCount: figures.reduce((sum, { panelCount = 0 }) => sum + panelCount, 0) }),
    notes: unique(figures.flatMap(({ notes }, index) => notes.map((note) => `${names[index]}: ${note}`))),
    rows: () => figures.flatMap(({ rows }) => rows()),
  };
}

function drawnApart({ series }: FigureKind, grid: Grid, options: FigureOptions): FigureOptions[] {
  if (series === 'together' || options.series.length < 2) return [options];
  const chosen = selectNamed(grid.series, options.series);
  return chosen.map(({ name }) => ({ ...options, series: [name], namesSeries: true }));
}

/** Of several series, one is drawn if the request names none. */
function otherSeries({ series }: FigureKind, grid: Grid, options: FigureOptions): string[] {
  const [first, ...others] = grid.series.map(({ name }) => name);
  if (series !== undefined || options.series.length > 0 || first === undefined || others.length === 0)
    return [];
  return [
    `Only the series ${first} is drawn; series=${[first, ...others].slice(0, 3).join(',')} draws others as well.`,
  ];
}

function unique<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
