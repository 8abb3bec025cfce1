import type { Figure, FigureOptions } from '../figures/figure-kind.ts';
import { figureKinds } from '../figures/kinds/index.ts';
import { flattenCells } from '../domain/grid/flatten-cells.ts';
import { ratiosOfChange } from '../domain/grid/ratios-of-change.ts';
import { summarise } from '../domain/grid/summarise.ts';
import { toCsv } from '../domain/to-csv.ts';
import { readDevices, readUsedSets } from '../store/read-study-sources.ts';
import type { Deps } from './deps.ts';
import { drawFigure } from './draw-figure.ts';
import { findFindings } from './find-findings.ts';
import { loadGrid } from './load-grid.ts';
import type { Rendered } from './render-figure.ts';

const PANEL_WIDTH = 470;

/** A collection's report as one HTML page, as JSON, or its cells as CSV. */
export async function renderReport(
  deps: Deps,
  collectionId: string,
  format: 'html' | 'json' | 'csv',
): Promise<Rendered> {
  const { report, grid } = loadGrid(deps, collectionId);
  const { revision, updatedAt } = report;
  if (format === 'csv') {
    return { body: toCsv(flattenCells(grid)), contentType: 'text/csv; charset=utf-8' };
  }
  const findings = await findFindings(deps, grid);
  if (format === 'json') {
    const { verdicts, reasons, measured, cells } = summarise(grid);
    const body = {
      collectionId,
      revision,
      updatedAt,
      report: report.request,
      summary: { cells, measured, verdicts, reasons },
      findings,
      cells: flattenCells(grid),
      meanRatiosOfChange: ratiosOfChange(grid),
    };
    return { body: JSON.stringify(body), contentType: 'application/json' };
  }
  const figures: Figure[] = [];
  for (const series of grid.series) {
    for (const kind of figureKinds.filter(({ inReport }) => inReport))
      figures.push(await drawFigure(deps, kind, grid, optionsOf(series.name)));
  }
  const body = await deps.pool.run('writeReport', {
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
    panelWidth: PANEL_WIDTH,
  };
}
