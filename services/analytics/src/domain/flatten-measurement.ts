import type { Measurement } from './measurement.ts';
import type { CsvValue } from './to-csv.ts';

/** A measurement as one row of a table: subject, estimate, verdict and origin. */
export function flattenMeasurement(measurement: Measurement): Record<string, CsvValue> {
  const { id, metric, primary, value, n, standardError, interval, chanceLevel, verdict } = measurement;
  const { evaluation, scoringRun, published } = measurement;
  return {
    measurementId: id,
    ...flattenSubject(measurement),
    dataset: evaluation.dataset,
    task: evaluation.task,
    role: evaluation.role,
    split: evaluation.split,
    format: evaluation.format,
    shots: evaluation.shots,
    protocol: evaluation.protocol,
    method: evaluation.method,
    dtype: evaluation.dtype,
    metric,
    primary,
    value,
    n,
    standardError,
    low: interval?.low,
    high: interval?.high,
    level: interval?.level,
    intervalMethod: interval?.method,
    resamples: interval !== null && 'resamples' in interval ? interval.resamples : null,
    chanceLevel,
    verdict: verdict.status,
    reasons: verdict.reasons.map(({ code, detail }) => `${code}: ${detail}`).join('; '),
    scoringRunId: scoringRun?.id,
    importId: published?.importId,
    file: published?.file,
    at: published?.at,
    digest: (scoringRun ?? published)?.digest,
    replicateOf: measurement.replicateOf,
  };
}

function flattenSubject({ subject }: Measurement): Record<string, CsvValue> {
  if (subject.kind === 'baseline') {
    const { baseline, trainedOn } = subject;
    const rule = baseline.field === null ? baseline.rule : `${baseline.rule} (${baseline.field})`;
    return {
      series: null,
      revision: null,
      step: null,
      tokensSeen: null,
      tunedOn: trainedOn.dataset,
      baseline: rule,
    };
  }
  const [point] = subject.points;
  return {
    series: point?.seriesName ?? null,
    revision: point?.revision ?? null,
    step: point?.step ?? null,
    tokensSeen: point?.tokensSeen ?? null,
    tunedOn: subject.tuning.map(({ dataset }) => dataset).join(' '),
    baseline: null,
  };
}
