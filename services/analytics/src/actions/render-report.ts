import type { Deps } from '../deps.ts';
import { flattenCells } from '../domain/grid/flatten-cells.ts';
import { ratiosOfChange } from '../domain/grid/ratios-of-change.ts';
import { summariseGrid } from '../domain/grid/summarise-grid.ts';
import type { Figure, FigureOptions } from '../figures/figure-kind.ts';
import { figureKinds } from '../figures/kinds/index.ts';
import { writeReport } from '../report/write-report.ts';
import { readDevices, readUsedSets } from '../store/collection-runs.ts';
import { findFindings } from './find-findings.ts';
import { loadGrid } from './load-grid.ts';
import { drawFigure } from './render-figure.ts';
import { type Rendered, renderedCsv, renderedJson } from './rendered.ts';

const panelWidth = 470;

/** A collection's report as one HTML page, as JSON, or its cells as CSV. */
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
  const figures: Figure[] = [];
  for (const series of grid.series) {
    for (const kind of figureKinds.filter(({ inReport }) => inReport))
      figures.push(drawFigure(deps, kind, grid, optionsOf(series.name)));
  }
  const body = writeReport({
    grid,
    revision,
    updatedAt,
    findings,
    figures,
    sets: readUsedSets(deps.store.db, collectionId),
    devices: readDevices(deps.store.db, collectionId),
  });
  return { body, contentType: 'text/html; charset=utf-8' };
}

function optionsOf(series: string): FigureOptions {
  return {
    evaluations: [],
    tunings: [],
    series: [series],
    metric: null,
    x: 'tokens',
    scale: 'log',
    panelWidth: panelWidth,
  };
}
