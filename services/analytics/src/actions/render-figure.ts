import { notFound } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { countIds } from '../domain/count-ids.ts';
import type { Grid } from '../domain/grid/grid.ts';
import { composeSvg, panelLayout } from '../figures/drawing/compose-svg.ts';
import { applyTheme, type Theme } from '../figures/drawing/themes.ts';
import { toPng } from '../figures/drawing/to-png.ts';
import type { Figure, FigureKind, FigureOptions } from '../figures/figure-kind.ts';
import { drawSeries, figurePairs } from '../figures/draw-series.ts';
import { figureKinds } from '../figures/kinds/index.ts';
import { compareAll } from './compare-measurements.ts';
import { loadGrid } from './load-grid.ts';
import { refuseUnknownNames } from './refuse-unknown-names.ts';
import { type Rendered, renderedCsv, renderedJson } from './rendered.ts';

/** A request for a figure, with its defaults filled in. */
export interface FigureRequest {
  /** Id of a study or an import. */
  collection: string;
  format: 'svg' | 'png' | 'csv' | 'json';
  evaluation: string[];
  tuning: string[];
  series: string[];
  metric?: string | undefined;
  x: FigureOptions['x'];
  scale: FigureOptions['scale'];
  /** `page` keeps colours as CSS variables. */
  theme: Theme | 'page';
  /** The number of the first panel to draw, and how many panels; without a count, all that follow. */
  panel: number;
  panels?: number | undefined;
  /** In CSS pixels. */
  width: number;
  dpi: number;
}

/** Renders a figure of a study in the requested format. */
export async function renderFigure(deps: Deps, kindName: string, query: FigureRequest): Promise<Rendered> {
  const kind = figureKinds.find((entry) => entry.kind === kindName);
  if (kind === undefined) {
    throw notFound(
      'kind of figure',
      kindName,
      `Kinds: ${figureKinds.map((entry) => entry.kind).join(', ')}.`,
    );
  }
  const { grid } = loadGrid(deps, query.collection);
  refuseUnknownNames(grid, query);
  const figure = fitted(deps, kind, grid, query);
  switch (query.format) {
    case 'csv':
      return renderedCsv(countIds(figure.rows()));
    case 'json': {
      const { title, caption, notes, rows } = figure;
      return renderedJson({ kind: kindName, title, caption, notes, rows: rows() });
    }
    case 'svg':
      return { body: svgOf(figure, query), contentType: 'image/svg+xml' };
    case 'png': {
      const png = await toPng(svgOf(figure, query), query);
      return { body: new Uint8Array(png).buffer, contentType: 'image/png' };
    }
  }
}

function svgOf(figure: Figure, { width, theme, format }: FigureRequest): string {
  const svg = composeSvg(figure, width);
  if (theme !== 'page') return applyTheme(svg, theme);
  return format === 'svg' ? svg : applyTheme(svg, 'light');
}

/** Widens the panels so that no column is empty: draws a second time if there are fewer panels than fit side by side. */
function fitted(deps: Deps, kind: FigureKind, grid: Grid, query: FigureRequest): Figure {
  const draw = (panelWidth: number) => drawFigure(deps, kind, grid, optionsOf(query, panelWidth));
  const { panelWidth } = panelLayout(2, query.width);
  const figure = draw(panelWidth);
  const wanted = panelLayout(figure.panels.length, query.width).panelWidth;
  return wanted === panelWidth || figure.panels.length === 0 ? figure : draw(wanted);
}

function optionsOf(query: FigureRequest, panelWidth: number): FigureOptions {
  const { evaluation, tuning, series, metric = null, x, scale, panel, panels = Infinity } = query;
  const page = { first: panel - 1, most: panels };
  return { evaluations: evaluation, tunings: tuning, series, metric, x, scale, panelWidth, page };
}

/** Draws a figure of a study; the comparisons that it needs are computed first, or read back. */
export function drawFigure(deps: Deps, kind: FigureKind, grid: Grid, options: FigureOptions): Figure {
  const comparisons = compareAll(deps, figurePairs(kind, grid, options));
  const byPair = new Map(
    comparisons.map((comparison) => [`${comparison.from} ${comparison.to}`, comparison]),
  );
  return drawSeries(kind, grid, (fromId, toId) => byPair.get(`${fromId} ${toId}`) ?? null, options);
}
