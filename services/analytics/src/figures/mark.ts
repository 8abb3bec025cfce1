import { formatValue } from '../domain/format.ts';
import type { Grid } from '../domain/grid/grid.ts';
import type { Measurement } from '../domain/measurement.ts';

/** What a mark says when it is pointed at, and where what is behind it can be read. */
export interface Mark {
  tip: string;
  href?: string | undefined;
}

export interface Estimate {
  value: number;
  low: number | null;
  high: number | null;
  n: number | null;
}

const threeDecimals = (value: number) => formatValue(value, 3);

/** Value, interval and what n counts: `0.512 [0.480, 0.544], n = 277 rows`; without what there is none of. */
export function describeEstimate(
  { value, low, high, n }: Estimate,
  { counted = 'rows', format = threeDecimals }: { counted?: string; format?: (value: number) => string } = {},
): string {
  const bounds = low === null || high === null ? '' : ` [${format(low)}, ${format(high)}]`;
  return `${format(value)}${bounds}${n === null ? '' : `, n = ${n} ${counted}`}`;
}

/** The same of a measurement. */
export function describeMeasurement({ value, interval, n }: Measurement): string {
  return describeEstimate({ value, low: interval?.low ?? null, high: interval?.high ?? null, n });
}

/** Of what fine-tuning changed: the change, and both values that it is made of. */
export function describeChange(change: string, before: Measurement, after: Measurement): string {
  return `${change}\nbase ${describeMeasurement(before)}\nfine-tuned ${describeMeasurement(after)}`;
}

/** The measurement behind a mark; of two that are compared, the second. */
export function measurementLink(measurementIds: readonly string[]): string | undefined {
  const last = measurementIds.at(-1);
  return last === undefined ? undefined : `/v1/measurements/${last}`;
}

/** The rows of a figure's data that a mark is the mean of. */
export function rowsLink(
  { collectionId }: Grid,
  kind: string,
  filter: { series?: string | undefined; tuning?: string; evaluation?: string },
): string {
  const named = Object.entries(filter).filter(([, name]) => name !== undefined) as [string, string][];
  const query = new URLSearchParams([
    [collectionId.startsWith('imp_') ? 'import' : 'study', collectionId],
    ...named,
  ]);
  return `/v1/figures/${kind}/figure.csv?${query.toString()}`;
}
