import type { Comparison } from '../domain/comparison.ts';
import type { Grid } from '../domain/grid/grid.ts';
import type { Measurement } from '../domain/measurement.ts';

export interface FigureOptions {
  /** Names of evaluations, tunings and series to show; an empty list shows all that the kind covers. */
  evaluations: string[];
  tunings: string[];
  series: string[];
  /** Whether several series are drawn, so that each panel has to name its own. */
  namesSeries?: boolean;
  /** A metric to use instead of each evaluation's primary one. */
  metric: string | null;
  x: 'tokens' | 'step';
  scale: 'log' | 'linear';
  /** Width of one panel in CSS pixels. */
  panelWidth: number;
  /** The panels of a figure of curves to draw; null draws all. */
  page: { first: number; most: number } | null;
}

/** One row of a figure's data: the values of one mark, with the measurements and cells behind it. */
export type FigureRow = Record<string, string | number | boolean | null> & {
  measurementIds: string;
  cellIds: string;
};

/** The drawing of one panel; colours are CSS variables until a theme is applied. */
export interface Panel {
  title: string;
  width: number;
  height: number;
  svg: string;
}

export interface LegendItem {
  label: string;
  color: string;
  mark: 'line' | 'hollow' | 'cross' | 'box';
  symbol?: string;
}

export interface Figure {
  kind: string;
  title: string;
  /** What the figure shows and how to read it, in a sentence or two. */
  caption: string;
  legend: LegendItem[];
  panels: Panel[];
  /** The number of panels, if only some are drawn. */
  panelCount?: number;
  /** Sentences on what is missing or marked. */
  notes: string[];
  /** The data behind all panels, including those that are not drawn; made on request. */
  rows: () => FigureRow[];
}

export interface Pair {
  from: Measurement;
  to: Measurement;
}
/** The comparison of two measurements by their ids; null if there is none. */
export type Compared = (fromId: string, toId: string) => Comparison | null;

/** One kind of figure: a file of its own in `kinds/` and a line in `kinds/index.ts`. */
export interface FigureKind {
  kind: string;
  /** What it shows, for the list of kinds. */
  description: string;
  /** Whether a report includes it; the others show the same in another arrangement. */
  inReport: boolean;
  /** Kinds that draw all series together, or the second one by default; all others draw the first unless others are named. */
  series?: 'together' | 'second';
  /** Pairs of measurements that `draw` compares. */
  pairs: (grid: Grid, options: FigureOptions) => Pair[];
  draw: (grid: Grid, compared: Compared, options: FigureOptions) => Figure;
}

/** The named entries of a list of factors, in the list's order; all of them if none is named. */
export function selectNamed<T extends { name: string }>(all: readonly T[], names: readonly string[]): T[] {
  return names.length === 0 ? [...all] : all.filter(({ name }) => names.includes(name));
}
