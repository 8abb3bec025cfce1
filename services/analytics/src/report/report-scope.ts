import type { Grid, Series } from '../domain/grid/grid.ts';
import { markup, type Markup } from './markup.ts';

/** How much of a collection its report shows; the report says what it leaves out and where to find it. */
export interface ReportScope {
  /** Whether tables show each set by checkpoint, or only its last value. */
  everyCheckpoint: boolean;
  /** Series that figures show. */
  series: Series[];
  panelsPerFigure: number;
  /** Sets in the figure of cells. */
  setsPerGrid: number;
  /** The most cells that are listed with their scoring runs, or as missing for one reason. */
  listedCells: number;
}

/** The most values by checkpoint that a page holds: about a megabyte. */
const mostValues = 4000;

export function reportScope(grid: Grid): ReportScope {
  const { series, tunings, evaluations } = grid;
  const metrics = evaluations.reduce((sum, evaluation) => sum + evaluation.metrics.length, 0);
  const points = series.reduce((sum, each) => sum + each.points.length, 0);
  const isLarge = points * tunings.length * metrics > mostValues;
  return {
    everyCheckpoint: !isLarge,
    series: isLarge ? series.slice(0, 1) : series,
    panelsPerFigure: isLarge ? 4 : 24,
    setsPerGrid: isLarge ? 40 : Infinity,
    listedCells: isLarge ? 100 : 2000,
  };
}

/** The service's page, from that of a report. Relative, so that it leads below the base path of a proxy, too. */
export const servicePage = '../../../';

/** Says how many items a page leaves out and where all of them are; nothing if none is left out. */
export function omittedNote({ collectionId }: Grid, count: number, things: string): Markup | null {
  if (count <= 0) return null;
  const path = `/v1/reports/${collectionId}/cells.csv`;
  return markup`<p class="muted">${count} more ${things} are not on this page; <a href="cells.csv">the service's CSV</a> (<code>GET ${path}</code>) has all of them.</p>`;
}
