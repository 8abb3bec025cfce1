import type { Deps } from '../deps.ts';
import { flattenCells } from '../domain/grid/flatten-cells.ts';
import { ratiosOfChange } from '../domain/grid/ratios-of-change.ts';
import { summariseGrid } from '../domain/grid/summarise-grid.ts';
import type { Grid } from '../domain/grid/grid.ts';
import type { FigureKind, FigureOptions } from '../figures/figure-kind.ts';
import { figureKinds } from '../figures/kinds/index.ts';
import { reportScope, type ReportScope } from '../report/report-scope.ts';
import { writeReport } from '../report/write-report.ts';
import { readDevices, readUsedSets } from '../store/collection-runs.ts';
import { findFindings } from './find-findings.ts';
import { loadGrid } from './load-grid.ts';
import { drawFigure } from './render-figure.ts';
import { type Rendered, renderedCsv, renderedJson } from './rendered.ts';

const panelWidth = 470;

/** Renders a collection's report as one HTML page or as JSON, or its cells as CSV. */
export function renderReport(deps: Deps, collectionId: string, format: 'html' | 'json' | 'csv'): Rendered {
  const { report, grid } = loadGrid(deps, collectionId);
  const { revision, updatedAt } = report;
  if (format === 'csv') return renderedCsv(flattenCells(grid));
  const findings = findFindings(deps, grid);
  if (format === 'json') {
    const { verdicts, reasons, measured, cells } = summariseGrid(grid);
    return renderedJson({
      collectionId,
      revision,
      updatedAt,
      report: report.request,
      summary: { cells, measured, verdicts, reasons },
      findings,
      cells: flattenCells(grid),
      meanRatiosOfChange: ratiosOfChange(grid),
    });
  }
  const scope = reportScope(grid);
  // With one series, the figure of all series would repeat the figure of performance.
  const isAlone = grid.series.length === 1;
  const shown = figureKinds.filter(
    ({ inReport, kind }) => inReport && !(isAlone && kind === 'series-together'),
  );
  const figures = scope.series.flatMap(({ name }, index) =>
    shown
      .filter((kind) => kind.series !== 'together' || index === 0)
      .map((kind) => drawFigure(deps, kind, grid, optionsOf(grid, scope, kind, name))),
  );
  const body = writeReport({
    grid,
    scope,
    revision,
    updatedAt,
    findings,
    figures,
    sets: readUsedSets(deps.store.db, collectionId),
    devices: readDevices(deps.store.db, collectionId),
  });
  return { body, contentType: 'text/html; charset=utf-8' };
}

function optionsOf(
  { evaluations }: Grid,
  { panelsPerFigure, setsPerGrid }: ReportScope,
  { kind, series: shows }: FigureKind,
  series: string,
): FigureOptions {
  const isCut = kind === 'grid' && evaluations.length > setsPerGrid;
  return {
    evaluations: isCut ? evaluations.slice(0, setsPerGrid).map(({ name }) => name) : [],
    tunings: [],
    series: shows === 'together' ? [] : [series],
    metric: null,
    x: 'tokens',
    scale: 'log',
    panelWidth,
    page: { first: 0, most: panelsPerFigure },
  };
}
