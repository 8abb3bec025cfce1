import type { Verdict } from '@amuro/contracts';
import type { Measurement } from '../domain/measurement.ts';
import { addDoubts } from '../domain/verdicts/add-doubts.ts';
import type { imports, measurements } from './schema.ts';

export type MeasurementRow = {
  measurement: typeof measurements.$inferSelect;
  run: Pick<typeof imports.$inferSelect, 'scoringRunId' | 'scoringRunKey' | 'digest' | 'peer'>;
};

/** A stored row as the resource; `doubts` are those of studies. */
export function toMeasurement({ measurement, run }: MeasurementRow, doubts: Verdict['reasons']): Measurement {
  const { id, key, metric, primary, value, n, standardError, chanceLevel, replicateOf } = measurement;
  const { low, high, level, resamples, seed, subject, evaluation } = measurement;
  return {
    id,
    key,
    metric,
    primary,
    value,
    n,
    standardError,
    interval: { low, high, level, method: 'percentile-bootstrap', resamples, seed },
    chanceLevel,
    verdict: addDoubts({ status: measurement.verdict, reasons: measurement.reasons }, doubts),
    scoringRun: { id: run.scoringRunId, key: run.scoringRunKey, digest: run.digest, peer: run.peer },
    subject,
    evaluation,
    replicateOf,
  };
}
