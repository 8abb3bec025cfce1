import { badRequest, cursorAt, notFound, unprocessable } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { offsetOfCursor } from './rendered.ts';
import type { Change } from '../domain/compared-rows.ts';
import { readRunOf } from '../store/imports.ts';
import { readMeasurement } from '../store/read-measurements.ts';
import { findPredictions } from './find-predictions.ts';
import { findPreparedRows } from './find-prepared-rows.ts';
import { type ComparedRowsPage, pageComparedRows } from './page-compared-rows.ts';

export interface RowsRequest {
  from: string;
  to: string;
  change: Change[];
  limit: number;
  cursor?: string | undefined;
}
export type RowsPage = ComparedRowsPage & {
  metric: string;
  promptsMissing: string | null;
  nextCursor: string | null;
};

/** One page of the rows behind a comparison, each with its prompt and both answers. */
export async function listComparedRows(deps: Deps, request: RowsRequest): Promise<RowsPage> {
  const from = runOf(deps, 'from', request.from);
  const to = runOf(deps, 'to', request.to);
  if (from.metric !== to.metric) {
    throw badRequest({
      field: 'to',
      expected: `a measurement of ${from.metric}, as the one compared from`,
      got: to.metric,
      remedy: 'Name two measurements of one metric.',
    });
  }
  const offset = request.cursor === undefined ? 0 : offsetOfCursor(request.cursor);
  const prepared = await findPreparedRows(deps, to.manifest.preparedSet);
  const listed = pageComparedRows({
    from: await findPredictions(deps, from),
    to: await findPredictions(deps, to),
    preparedRows: prepared.file,
    metric: from.metric,
    higherIsBetter: from.scale.higherIsBetter,
    changes: request.change,
    offset,
    limit: request.limit,
  });
  const next = offset + listed.items.length;
  return {
    ...listed,
    metric: from.metric,
    promptsMissing: prepared.missing,
    nextCursor: next < listed.total ? cursorAt(String(next)) : null,
  };
}

function runOf({ store }: Deps, field: string, id: string) {
  const measurement = readMeasurement(store.db, id);
  if (measurement === null)
    throw notFound('measurement', id, 'Import its scoring run first (POST /v1/imports).');
  const run = readRunOf(store.db, id);
  const { metric, scale } = measurement;
  if (run !== null && scale.aggregation !== 'corpus') return { ...run, metric, scale };
  throw unprocessable({
    field,
    expected: 'a measurement of an imported scoring run by a metric that has row values',
    got:
      run === null
        ? `${id}, which was published without its rows`
        : `${id}: ${metric} has one value for all rows`,
    remedy:
      run === null ? 'Score that checkpoint here to see its rows.' : 'Name measurements of another metric.',
    code: 'no-rows',
  });
}
