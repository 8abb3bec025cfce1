import { pageOfList, type ListQuery } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { flattenPair } from '../domain/grid/flatten-pair.ts';
import type { ComparedWith, ComparedPair, StudyPair } from '../domain/grid/study-pairs.ts';
import { compareStudy } from './compare-measurements.ts';
import { loadGrid } from './load-grid.ts';
import { type Rendered, renderedCsv, renderedJson } from './rendered.ts';

export interface ComparisonsRequest {
  collectionId: string;
  against?: ComparedWith | undefined;
  tuning?: string | undefined;
  evaluation?: string | undefined;
  /** Without a metric, the primary one of each set. */
  metric?: string | undefined;
  format: 'json' | 'csv';
  page: ListQuery;
  /** The columns of the CSV, needed even without rows. */
  columns: readonly string[];
}

/** Renders the paired comparisons of a collection as JSON or CSV. */
export function renderComparisons(deps: Deps, request: ComparisonsRequest): Rendered {
  const { collectionId, against, tuning, evaluation, metric, format, page, columns } = request;
  const wanted = (pair: StudyPair) =>
    (metric === undefined ? pair.primary : pair.to.metric === metric) &&
    (against === undefined || pair.against === against) &&
    (tuning === undefined || pair.tuning === tuning) &&
    (evaluation === undefined || pair.evaluation === evaluation);
  const pairs = compareStudy(deps, loadGrid(deps, collectionId).grid, wanted);
  if (format === 'csv') return renderedCsv(pairs.map(flattenPair), columns);
  return renderedJson({ collectionId, ...pageOfList(pairs.map(comparisonResource), page) });
}

export function comparisonResource({ from, to, ...pair }: ComparedPair) {
  return { ...pair, measurementIds: [from.id, to.id] };
}
