import { putRowId } from '../domain/row-line.ts';
import { RowOrdinals } from '../domain/row-ordinals.ts';
import { rowIdOf } from '../domain/row-id.ts';
import type { RowMaker } from '../domain/row-maker.ts';
import { rowFinder } from '../readers/piece.ts';
import type { Piece } from '../readers/source-row.ts';
import { writePiece, type WritePieceInput, type WrittenPiece } from '../tasks/write-piece.ts';
import { openPieces } from './open-pieces.ts';
import type { Preparation } from './preparation.ts';
import type { SplitTally } from './read-examples.ts';
import { workPieces } from './work-pieces.ts';

/** All usable rows of a split as lines of a set, in order; the others are told to `tally`. Large splits are written in threads. */
export async function* writeSplit(
  preparation: Preparation,
  split: string,
  tally: SplitTally,
  wanted: { looking(): string[]; first(): number },
): AsyncGenerator<Pick<WrittenPiece, 'lines' | 'examples'>> {
  const { context, maker } = preparation;
  const plan = JSON.stringify(maker.plan);
  // Memory for the lines of a piece is used again: to get so much of it anew takes longer than to fill it.
  const spare: ArrayBuffer[] = [];
  const inputOf = (piece: Piece): WritePieceInput => {
    const [looking, first, memory] = [wanted.looking(), wanted.first(), spare.pop()];
    return { plan, piece, looking, first, memory };
  };
  const ordinals = new RowOrdinals();
  const { pieces, threads } = await openPieces(preparation, split);
  const work = {
    here: (piece: Piece) => writePiece(inputOf(piece)),
    threads: threads.map((thread) => (piece: Piece) => {
      const input = inputOf(piece);
      return thread.run('writePiece', input, input.memory === undefined ? [] : [input.memory]);
    }),
  };
  for await (const { piece, made } of workPieces(pieces, work)) {
    context.signal.throwIfAborted();
    tally.read += made.rows;
    for (const row of made.dropped) tally.dropped.add(row);
    await putOrdinals(maker, ordinals, piece, made);
    yield made;
    spare.push(made.lines.bytes.buffer);
  }
}

/** Gives rows that repeat an earlier one their own ids. */
async function putOrdinals(
  maker: RowMaker,
  ordinals: RowOrdinals,
  piece: Piece,
  { ids, rows, places, lines, examples }: WrittenPiece,
): Promise<void> {
  const find = rowFinder(piece);
  let line = 0;
  let at = 0;
  for (let index = 0; index < rows; index += 1) {
    const ordinal = ordinals.ordinalOf(ids, index);
    if (line === lines.notes.rows || places[line] !== index) continue;
    if (ordinal > 0) {
      const rowId = rowIdOf(maker.contentOf((await find(index)).record), ordinal);
      putRowId(lines.bytes, at, rowId);
      for (const { example } of examples.filter((one) => one.index === index)) example.rowId = rowId;
    }
    at += lines.lengths[line]!;
    line += 1;
  }
}
