import type { Protocol } from '@amuro/contracts';
import { pageOfList, type ListQuery } from '@amuro/http';
import { changeEstimators, type ChangeSummary } from '@amuro/statistics';
import type { CsvValue } from '../domain/to-csv.ts';
import type { Deps } from '../deps.ts';
import { loadGrid } from './load-grid.ts';
import { renderedCsv, renderedJson, type Rendered } from './rendered.ts';
import { summariseRatios, type SummarisedRatio } from './summarise-ratios.ts';

export interface RatiosRequest {
  collectionId: string;
  tuning?: string | undefined;
  scope?: SummarisedRatio['scope'] | undefined;
  protocol: Protocol;
  format: 'json' | 'csv';
  page: ListQuery;
  /** The columns of the CSV, needed even without rows. */
  columns: readonly string[];
}

/** Renders the mean ratios of change of a collection as JSON or CSV. */
export function renderRatios(deps: Deps, request: RatiosRequest): Rendered {
  const { collectionId, tuning, scope, protocol, format, page, columns } = request;
  const { grid } = loadGrid(deps, collectionId);
  const { items, notes } = summariseRatios(
    grid,
    protocol,
    (item) =>
      (tuning === undefined || item.tuning === tuning) && (scope === undefined || item.scope === scope),
  );
  if (format === 'csv') return renderedCsv(items.map(flattenRatio), columns);
  return renderedJson({ collectionId, protocol, ...pageOfList(items.map(ratioResource), page), notes });
}

export function ratioResource(item: SummarisedRatio) {
  const { used } = item;
  const estimates = item.estimates.map(({ leftOutPlaces, ...estimate }) => ({
    ...estimate,
    leftOutReason: leftOutPlaces.length === 0 ? null : reasonOf(estimate.estimator),
    leftOutCellIds: leftOutPlaces.flatMap((place) => used[place]?.cell.cellIds.at(-1) ?? []),
  }));
  return { ...item, estimates, suspectCells: used.filter(({ cell }) => cell.suspect).length };
}

function reasonOf(estimator: ChangeSummary['estimator']): string | null {
  return changeEstimators.find(({ name }) => name === estimator)?.leavesOut ?? null;
}

export function flattenRatio(item: SummarisedRatio): Record<string, CsvValue> {
  const { scope, tuning, point, value, used, leftOut } = item;
  return {
    scope,
    tuning,
    series: point?.series,
    revision: point?.revision,
    value,
    ...Object.fromEntries(item.estimates.flatMap(flattenEstimate)),
    cellsUsed: used.length,
    cellsLeftOut: leftOut.length,
    suspectCells: used.filter(({ cell }) => cell.suspect).length,
    measurements: new Set(used.flatMap(({ cell }) => cell.measurementIds)).size,
  };
}

function flattenEstimate(estimate: ChangeSummary): [string, CsvValue][] {
  const { estimator, value, interval, pValue, equivalence, leftOut } = estimate;
  return [
    [estimator, value],
    [`${estimator}-low`, interval?.low],
    [`${estimator}-high`, interval?.high],
    [`${estimator}-p`, pValue],
    [`${estimator}-equivalence-p`, equivalence?.pValue],
    [`${estimator}-left-out`, leftOut],
  ];
}
