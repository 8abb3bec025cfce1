import type { Deps } from '../deps.ts';
import { summariseGrid } from '../domain/grid/summarise-grid.ts';
import { toListed } from '../store/reports.ts';
import { findFindings } from './find-findings.ts';
import { loadGrid } from './load-grid.ts';
import { type Rendered, renderedJson } from './rendered.ts';

/** A collection's report without its cells. */
export function renderReportOverview(deps: Deps, collectionId: string): Rendered {
  const { report, grid } = loadGrid(deps, collectionId);
  const { cells: _, ...about } = report.request;
  const { verdicts, reasons, measured, cells } = summariseGrid(grid);
  return renderedJson({
    collectionId,
    revision: report.revision,
    updatedAt: report.updatedAt,
    // Stages of a series are separate curves, as in figures and tables.
    report: { ...about, factors: { ...about.factors, series: grid.series } },
    cellStates: toListed(report).cellStates,
    summary: { cells, measured, verdicts, reasons },
    findings: findFindings(deps, grid),
  });
}
