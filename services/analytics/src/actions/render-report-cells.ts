import type { Verdict } from '@amuro/contracts';
import { cursorAt } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { baselineName } from '../domain/grid/display-names.ts';
import { type GridCell, primaryMetric } from '../domain/grid/grid.ts';
import type { Measurement } from '../domain/measurement.ts';
import { loadGrid } from './load-grid.ts';
import { offsetOfCursor, type Rendered, renderedJson } from './rendered.ts';
import { refuseUnknownNames } from './refuse-unknown-names.ts';

export interface ReportCellsRequest {
  limit: number;
  cursor?: string | undefined;
  series: string[];
  evaluation: string[];
  tuning: string[];
  /** Only measurements of primary metrics, and only cells with a measurement of this verdict. */
  primary: boolean;
  verdict?: Verdict['status'] | undefined;
  measurement?: string | undefined;
}

/** One page of a collection's cells in the order of its report, with the measurements of each. */
export function renderReportCells(deps: Deps, collectionId: string, request: ReportCellsRequest): Rendered {
  const { grid } = loadGrid(deps, collectionId);
  refuseUnknownNames(grid, request);
  const start = request.cursor === undefined ? 0 : offsetOfCursor(request.cursor);
  const items: ReturnType<typeof cellResource>[] = [];
  for (let at = start; at < grid.cells.length; at += 1) {
    const cell = cellResource(grid.cells[at]!, request.primary);
    if (!isWanted(cell, request)) continue;
    if (items.length === request.limit)
      return renderedJson({ collectionId, items, nextCursor: cursorAt(String(at)) });
    items.push(cell);
  }
  return renderedJson({ collectionId, items, nextCursor: null });
}

function isWanted(cell: ReturnType<typeof cellResource>, request: ReportCellsRequest): boolean {
  const { measurements } = cell;
  return (
    among(request.series, cell.series) &&
    among(request.tuning, cell.tuning) &&
    among(request.evaluation, cell.evaluation) &&
    (request.verdict === undefined || measurements.some(({ verdict }) => verdict === request.verdict)) &&
    (request.measurement === undefined ||
      measurements.some(({ measurementId }) => measurementId === request.measurement))
  );
}

function among(names: readonly string[], name: string | null): boolean {
  return names.length === 0 || (name !== null && names.includes(name));
}

function cellResource({ cell, evaluation, measurements, others }: GridCell, primaryAlone: boolean) {
  const { id: cellId, point, tuning, baseline, state, reason } = cell;
  const primary = primaryMetric(evaluation);
  const shown = [...measurements.values(), ...others].filter(
    ({ metric }) => !primaryAlone || metric === primary,
  );
  return {
    cellId,
    series: point?.seriesName ?? null,
    revision: point?.revision ?? null,
    tuning,
    baseline: baseline === null ? null : baselineName(baseline),
    baselineTuning: baseline?.tuning ?? null,
    evaluation: evaluation.name,
    state,
    reason,
    measurements: shown.map((measurement) => measurementSummary(measurement, primary)),
  };
}

function measurementSummary({ id, metric, value, n, interval, ...rest }: Measurement, primary: string) {
  const { verdict, scoringRun } = rest;
  return {
    measurementId: id,
    metric,
    primary: metric === primary,
    value,
    n,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    verdict: verdict.status,
    reasons: verdict.reasons.map(({ detail }) => detail),
    scoringRunId: scoringRun?.id ?? null,
  };
}
