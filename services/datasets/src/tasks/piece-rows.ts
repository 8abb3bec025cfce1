import type { DroppedRow } from '../domain/dropped-rows.ts';
import type { Example } from '../domain/example.ts';
import { createFingerprints, setFingerprint, type Fingerprints } from '../domain/fingerprint.ts';
import { rowIdOf } from '../domain/row-id.ts';
import { createRowMaker, isDrop, type RowMaker } from '../domain/row-maker.ts';
import type { RowPlan } from '../domain/row-plan.ts';
import { mostRowsOf, visitRows } from '../readers/piece.ts';
import { isSourceError, type SourceFault } from '../readers/source-error.ts';
import type { Piece } from '../readers/source-row.ts';

export interface PieceInput {
  /** JSON of a RowPlan. */
  plan: string;
  piece: Piece;
}

/** The rows of a piece that can be used and those that cannot. */
export interface PieceRows {
  /** Ids, as if each row were the first of its kind, of all rows, used or not. */
  ids: Fingerprints;
  rows: number;
  dropped: DroppedRow[];
}

/** Errors lose what they hold on their way between threads. */
export type OrFault<T> = T | { fault: SourceFault };

/** Shows each usable row of a piece; `index`: its place among all rows of the piece. */
export async function visitExamples(
  maker: RowMaker,
  piece: Piece,
  visit: (example: Example, index: number) => void,
): Promise<OrFault<PieceRows>> {
  const ids = createFingerprints(mostRowsOf(piece));
  const dropped: DroppedRow[] = [];
  let rows = 0;
  try {
    await visitRows(piece, (line, record) => {
      const content = maker.contentOf(record);
      const rowId = rowIdOf(content, 0);
      setFingerprint(ids, rows, rowId);
      const read = maker.read(record, { rowId, line, content });
      if (isDrop(read)) dropped.push({ line, ...read });
      else visit(read, rows);
      rows += 1;
    });
  } catch (error) {
    if (!isSourceError(error)) throw error;
    return { fault: error.fault };
  }
  return { ids, rows, dropped };
}

/** The last one, which most pieces have in common with the one before. */
let known: { plan: string; maker: RowMaker } | null = null;

export function makerOf(plan: string): RowMaker {
  if (known?.plan !== plan) known = { plan, maker: createRowMaker(JSON.parse(plan) as RowPlan) };
  return known.maker;
}
