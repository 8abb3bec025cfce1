import { idOf, measurementKey } from '@amuro/identity';
import { BundleError } from '../bundle/bundle-manifest.ts';
import type { BundledMeasurement } from '../domain/measurement.ts';
import type { NewImport } from '../store/save-import.ts';

/** Throws BundleError unless the numbers in a bundle are exactly, to the last bit, those that its predictions give. */
export function verifyMeasurements(
  measured: readonly NewImport[],
  bundled: readonly BundledMeasurement[],
): void {
  const made = new Map(measured.flatMap((run) => run.metrics.map((metric) => [idFor(run, metric), metric])));
  for (const measurement of bundled) {
    const own = made.get(measurement.id);
    if (own === undefined)
      throw new BundleError(`predictions behind ${measurement.id}`, 'none, or others of the same run');
    const { value, n, standardError, interval } = own.estimate;
    const [is, says] = [
      [value, n, standardError, interval?.low, interval?.high],
      [
        measurement.value,
        measurement.n,
        measurement.standardError,
        measurement.interval?.low,
        measurement.interval?.high,
      ],
    ].map((numbers) => numbers.join(', '));
    if (is !== says)
      throw new BundleError(
        `${measurement.metric} of ${measurement.id} to be ${is} (value, n, error, bounds)`,
        says!,
      );
  }
}

function idFor(
  { manifest, estimateSettings: settings, version }: NewImport,
  { record: { name: metric, version: metricVersion } }: NewImport['metrics'][number],
): string {
  const key = measurementKey({
    scoringRunKey: manifest.key,
    digest: null,
    metric,
    metricVersion,
    settings,
    version,
  });
  return idOf('msr', key);
}
