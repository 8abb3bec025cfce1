import { flattenMeasurement } from '../domain/flatten-measurement.ts';
import { csvLines, toCsv } from '../domain/to-csv.ts';
import type { MeasurementFilters } from '../store/read-measurements.ts';
import type { Deps } from './deps.ts';
import { inThread } from './in-thread.ts';

/** Few enough to be written in about 10 ms; then other requests have their turn. */
export const ROWS_A_TURN = 500;

/** All measurements that pass the filters as CSV, by id. However many they are, a page of them is in memory at a time. */
export function streamMeasurements(
  deps: Deps,
  filters: MeasurementFilters,
  columns: readonly string[],
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after: string | null = null;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(toCsv([], columns))),
    pull: async (controller) => {
      const found = await inThread(deps, 'listMeasurements', filters, after, ROWS_A_TURN);
      after = found.at(-1)?.id ?? null;
      if (found.length > 0)
        controller.enqueue(encoder.encode(csvLines(found.map(flattenMeasurement), columns)));
      if (found.length < ROWS_A_TURN) controller.close();
    },
  });
}
