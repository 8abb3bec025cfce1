import type { Verdict } from '@amuro/contracts';
import type { Interval, MeasuredEvaluation, MeasuredSubject, Measurement } from '../domain/measurement.ts';
import { addDoubts } from '../domain/verdicts/add-doubts.ts';
import type { Facet } from './facet.ts';
import type { imports, measurements } from './schema.ts';

type Row = typeof measurements.$inferSelect;
type Origin = Pick<
  typeof imports.$inferSelect,
  'publicId' | 'scoringRunId' | 'scoringRunKey' | 'digest' | 'peer'
>;
export interface MeasurementRow {
  measurement: Row;
  origin: Origin;
}
/** What measurements share, by id. */
export interface Shared {
  facets: ReadonlyMap<number, Pick<Facet, 'metric' | 'primary'>>;
  subjects: ReadonlyMap<number, MeasuredSubject>;
  evaluations: ReadonlyMap<number, MeasuredEvaluation>;
}

/** A stored row as the resource; `doubts` are those of collections. */
export function toMeasurement(
  { measurement, origin }: MeasurementRow,
  { facets, subjects, evaluations }: Shared,
  doubts: Verdict['reasons'],
): Measurement {
  const { id, key, value, n, standardError, chanceLevel, replicateOf } = measurement;
  const { facetId, subjectId, evaluationId, verdict, reasons } = measurement;
  const { metric, primary } = facets.get(facetId)!;
  return {
    id,
    key,
    metric,
    primary,
    value,
    n,
    standardError,
    interval: intervalOf(measurement),
    chanceLevel,
    verdict: addDoubts({ status: verdict, reasons }, doubts),
    ...originOf(measurement, origin),
    subject: subjects.get(subjectId)!,
    evaluation: evaluations.get(evaluationId)!,
    replicateOf,
  };
}

function intervalOf({ intervalMethod: method, low, high, level, resamples, seed }: Row): Interval | null {
  if (method === null || low === null || high === null || level === null) return null;
  if (method === 'normal') return { low, high, level, method };
  if (resamples === null || seed === null) return null;
  return { low, high, level, method, resamples, seed };
}

function originOf({ place }: Row, origin: Origin): Pick<Measurement, 'scoringRun' | 'published'> {
  const { publicId, scoringRunId: id, scoringRunKey: key, digest, peer } = origin;
  return {
    scoringRun: id === null || key === null || peer === null ? null : { id, key, digest, peer },
    published: publicId === null || place === null ? null : { ...place, importId: publicId },
  };
}
