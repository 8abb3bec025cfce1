import { toCsv } from '../domain/to-csv.ts';
import type { MeasurementFilters } from '../store/measurement-filters.ts';
import { inThread } from './in-thread.ts';
import type { ServerDeps } from './server-deps.ts';

/** All measurements that pass the filters as CSV, by id; only one page is in memory at a time. */
export function streamMeasurements(
  deps: ServerDeps,
  filters: MeasurementFilters,
  columns: readonly string[],
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after: string | null = null;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(toCsv([], columns))),
    pull: async (controller) => {
      const page = await inThread(deps, 'renderMeasurements', filters, after, columns);
      if (page.lines.byteLength > 0) controller.enqueue(page.lines);
      after = page.last;
      if (after === null) controller.close();
    },
  });
}
