import { badRequest, notFound, unprocessable } from '@amuro/http';
import { canonicalJson, sha256 } from '@amuro/identity';
import { compareRows, confidenceLevel, defaultResamples, type ScoredRows } from '@amuro/statistics';
import type { Deps } from '../deps.ts';
import { comparePublished, type Comparison } from '../domain/comparison.ts';
import type { Grid } from '../domain/grid/grid.ts';
import { type ComparedPair, type StudyPair, studyPairs } from '../domain/grid/study-pairs.ts';
import type { Measurement } from '../domain/measurement.ts';
import { readComparisons, saveComparison, type StoredComparison } from '../store/comparisons.ts';
import { readMeasurement } from '../store/read-measurements.ts';
import { readValues, withValues } from '../store/row-values.ts';

/** Compares two measurements of one metric over the rows that both have. */
export function compareMeasurements(deps: Deps, fromId: string, toId: string): Comparison {
  const from = existing(deps, fromId);
  const to = existing(deps, toId);
  if (from.metric !== to.metric) {
    throw badRequest({
      field: 'to',
      expected: `a measurement of ${from.metric}, as the one compared from`,
      got: to.metric,
      remedy: 'Name two measurements of one metric.',
    });
  }
  return compareAll(deps, [{ from, to }])[0]!;
}

/** Compares loaded pairs of measurements, in their order; earlier comparisons are read back, all in one query. */
export function compareAll(deps: Deps, pairs: readonly Pair[]): Comparison[] {
  const { db } = deps.store;
  const stored = readComparisons(
    db,
    pairs.map(({ from, to }) => [from.id, to.id]),
  );
  const fresh = pairs.filter((pair) => !stored.has(nameOf(pair)));
  const scored = withValues(
    db,
    fresh.flatMap(({ from, to }) => [from.id, to.id]),
  );
  const compared: Comparison[] = [];
  for (const { from, to } of pairs) {
    const result = stored.get(nameOf({ from, to })) ?? computeScored(deps, from, to, scored);
    compared.push(
      result === null
        ? comparePublished(from, to)
        : { from: from.id, to: to.id, metric: from.metric, basis: 'rows', ...result },
    );
  }
  return compared;
}

interface Pair {
  from: Measurement;
  to: Measurement;
}

function nameOf({ from, to }: Pair): string {
  return `${from.id} ${to.id}`;
}

/** Compares the rows and keeps the result; null if either measurement has no rows. */
function computeScored(
  deps: Deps,
  from: Measurement,
  to: Measurement,
  scored: ReadonlySet<string>,
): StoredComparison | null {
  if (!scored.has(from.id) || !scored.has(to.id)) return null;
  const { db } = deps.store;
  const rowsOf = ({ id }: Measurement) => readValues(db, id)!;
  const result = compute({ ...from, rows: rowsOf(from) }, { ...to, rows: rowsOf(to) });
  saveComparison(db, [from.id, to.id], result);
  return result;
}

type Scored = Measurement & { rows: ScoredRows };

function compute(from: Scored, to: Scored): StoredComparison {
  const seed = sha256(
    canonicalJson({ compare: [from.key, to.key], level: confidenceLevel, resamples: defaultResamples }),
  );
  const { comparison, unpaired } = compareRows(from.rows, to.rows, seed, from.scale.range);
  if (comparison !== null) return { ...comparison, unpaired };
  throw unprocessable({
    field: 'to',
    expected: `a measurement that shares rows with ${from.id} (${from.evaluation.dataset})`,
    got: `no rows in common with ${to.id} (${to.evaluation.dataset})`,
    remedy: 'Compare scorings of one evaluation set.',
    code: 'no-common-rows',
  });
}

function existing({ store }: Deps, id: string): Measurement {
  const found = readMeasurement(store.db, id);
  if (found === null) throw notFound('measurement', id, 'Import its scoring run first (POST /v1/imports).');
  return found;
}

/** The paired comparisons of a study that pass a filter. */
export function compareStudy(deps: Deps, grid: Grid, wanted: (pair: StudyPair) => boolean): ComparedPair[] {
  const pairs = studyPairs(grid).filter(wanted);
  const comparisons = compareAll(deps, pairs);
  return pairs.map((pair, index) => ({ ...pair, comparison: comparisons[index]! }));
}
