import type { DroppedRow } from '@amuro/contracts';
import { FaultError, type Fault } from '@amuro/http/problems';
import type { Example } from '../domain/rows/example.ts';
import { createFingerprints, setFingerprint, type Fingerprints } from '../domain/fingerprints/fingerprint.ts';
import { rowIdOf } from '../domain/rows/row-id.ts';
import { createRowMaker, isDrop, type RowMaker } from '../domain/rows/row-maker.ts';
import type { RowPlan } from '../domain/rows/row-maker.ts';
import { mostRowsOf, visitRows } from '../readers/chunk.ts';
import type { Chunk, VisitRow } from '../readers/source-row.ts';

export interface ChunkInput {
  /** JSON of a RowPlan. */
  plan: string;
  chunk: Chunk;
}

/** The usable and unusable rows of a chunk. */
export interface ChunkRows {
  /** Ids of all rows, used or not, as if each were the first of its kind. */
  ids: Fingerprints;
  rows: number;
  dropped: DroppedRow[];
}

/** Errors lose their fields on their way between threads. */
export type OrFault<T> = T | { fault: Fault };

/** Visits each usable row of a chunk; `index`: its index among all rows of the chunk. */
export async function visitExamples(
  maker: RowMaker,
  chunk: Chunk,
  visit: (example: Example, index: number) => void,
): Promise<OrFault<ChunkRows>> {
  const ids = createFingerprints(mostRowsOf(chunk));
  const dropped: DroppedRow[] = [];
  let rows = 0;
  try {
    const look: VisitRow = (line, record) => {
      const content = maker.contentOf(record);
      const rowId = rowIdOf(content, 0);
      setFingerprint(ids, rows, rowId);
      const read = maker.read(record, { rowId, line, content });
      if (isDrop(read)) dropped.push({ line, ...read });
      else visit(read, rows);
      rows += 1;
    };
    await visitRows(chunk, look, maker.columns);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { fault: error.fault };
  }
  return { ids, rows, dropped };
}

/** The last plan, which most chunks share with the one before. */
let known: { plan: string; maker: RowMaker } | null = null;

export function makerOf(plan: string): RowMaker {
  if (known?.plan !== plan) known = { plan, maker: createRowMaker(JSON.parse(plan) as RowPlan) };
  return known.maker;
}
