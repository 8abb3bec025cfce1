import { canonicalJson, sha256 } from '@amuro/artifacts';
import { badRequest, notFound, unprocessable } from '@amuro/http';
import type { Comparison } from '../domain/comparison.ts';
import type { Measurement } from '../domain/measurement.ts';
import { comparePublished } from '../domain/compare-published.ts';
import type { ScoredRows } from '../domain/statistics/join-rows.ts';
import { LEVEL, RESAMPLES } from '../domain/statistics/bootstrap-interval.ts';
import { readComparison, saveComparison, type StoredComparison } from '../store/comparisons.ts';
import { readMeasurement } from '../store/read-measurements.ts';
import { readValues } from '../store/read-values.ts';
import type { Deps } from './deps.ts';

/** Compares two measurements of one metric over the rows that both have. */
export async function compareMeasurements(deps: Deps, fromId: string, toId: string): Promise<Comparison> {
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
  return compareKnown(deps, from, to);
}

/** The same for two measurements at hand; what was computed before is read back. */
export async function compareKnown(deps: Deps, from: Measurement, to: Measurement): Promise<Comparison> {
  const { db } = deps.store;
  let result = readComparison(db, from.id, to.id);
  if (result === null) {
    const [fromRows, toRows] = [readValues(db, from.id), readValues(db, to.id)];
    if (fromRows === null || toRows === null) return comparePublished(from, to);
    result = await compute(deps, { ...from, rows: fromRows }, { ...to, rows: toRows });
    saveComparison(db, from.id, to.id, result);
  }
  return { from: from.id, to: to.id, metric: from.metric, basis: 'rows', ...result };
}

type Scored = Measurement & { rows: ScoredRows };

async function compute({ pool }: Deps, from: Scored, to: Scored): Promise<StoredComparison> {
  const seed = sha256(canonicalJson({ compare: [from.key, to.key], level: LEVEL, resamples: RESAMPLES }));
  const { comparison, unpaired } = await pool.run('compareRows', {
    from: from.rows,
    to: to.rows,
    seed,
  });
  if (comparison !== null) return { ...comparison, unpaired };
  throw unprocessable({
    field: 'to',
    expected: `a measurement that shares rows with ${from.id} (${from.evaluation.dataset})`,
    got: `none in common with ${to.id} (${to.evaluation.dataset})`,
    remedy: 'Compare scorings of one evaluation set.',
    code: 'no-common-rows',
  });
}

function existing({ store }: Deps, id: string): Measurement {
  const found = readMeasurement(store.db, id);
  if (found === null) throw notFound('measurement', id, 'Import its scoring run first (POST /v1/imports).');
  return found;
}
