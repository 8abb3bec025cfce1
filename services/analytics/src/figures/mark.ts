import { formatValue } from '../domain/format.ts';
import type { Grid } from '../domain/grid/grid.ts';
import type { Measurement } from '../domain/measurement.ts';

/** The tooltip of a mark, and a link to the measurement or rows behind it. */
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

/** Value, interval and what n counts: `0.512 [0.480, 0.544], n = 277 rows`; parts that do not exist are left out. */
export function describeEstimate(
  { value, low, high, n }: Estimate,
  { counted = 'rows', format = threeDecimals }: { counted?: string; format?: (value: number) => string } = {},
): string {
  const bounds = low === null || high === null ? '' : ` [${format(low)}, ${format(high)}]`;
  return `${format(value)}${bounds}${n === null ? '' : `, n = ${n} ${counted}`}`;
}

/** The same for a measurement. */
export function describeMeasurement({ value, interval, n }: Measurement): string {
  return describeEstimate({ value, low: interval?.low ?? null, high: interval?.high ?? null, n });
}

/** The tooltip of a change from fine-tuning: the change and its two values. */
export function describeChange(change: string, before: Measurement, after: Measurement): string {
  return `${change}\nbase ${describeMeasurement(before)}\nfine-tuned ${describeMeasurement(after)}`;
}

/** The measurement behind a mark; for a comparison, the second one. */
export function measurementLink(measurementIds: readonly string[]): string | undefined {
  const last = measurementIds.at(-1);
  return last === undefined ? undefined : `/v1/measurements/${last}`;
}

/** The rows of a figure's data that a mark averages. */
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
