import { DroppedRows } from '../domain/dropped-rows.ts';
import { RowOrdinals } from '../domain/row-ordinals.ts';
import { rowIdOf } from '../domain/row-id.ts';
import { isDrop } from '../domain/row-maker.ts';
import { rowFinder } from '../readers/piece.ts';
import type { Piece } from '../readers/source-row.ts';
import { isWanted, readPiece, type ReadPiece, type ReadPieceInput } from '../tasks/read-piece.ts';
import { openPieces } from './open-pieces.ts';
import type { Preparation } from './preparation.ts';
import { workPieces } from './work-pieces.ts';

/** What reading a split has found so far. */
export interface SplitTally {
  read: number;
  dropped: DroppedRows;
}

/** Which examples are wanted; what is not said is asked anew for each piece. */
export interface Wanted {
  texts: boolean;
  first(): number;
  /** All, where it is null. */
  sample(): ReadPieceInput['sample'];
  /** Whether a large source is read in threads: where few of its rows are wanted, since each has to be handed over. */
  threads: boolean;
}

/** The wanted rows of a split in order, some at a time; those that cannot be used are told to `tally`. */
export async function* readExamples(
  preparation: Preparation,
  split: string,
  tally: SplitTally,
  wanted: Wanted,
): AsyncGenerator<ReadPiece> {
  const { context } = preparation;
  const plan = JSON.stringify(preparation.maker.plan);
  const inputOf = (piece: Piece): ReadPieceInput => {
    const [texts, first, sample] = [wanted.texts, wanted.first(), wanted.sample()];
    return { plan, piece, texts, first, sample };
  };
  const ordinals = new RowOrdinals();
  const { pieces, threads } = await openPieces(preparation, split);
  const work = {
    here: (piece: Piece) => readPiece(inputOf(piece)),
    threads: (wanted.threads ? threads : []).map(
      (thread) => (piece: Piece) => thread.run('readPiece', inputOf(piece)),
    ),
  };
  for await (const { piece, made } of workPieces(pieces, work)) {
    context.signal.throwIfAborted();
    tally.read += made.rows;
    for (const row of made.dropped) tally.dropped.add(row);
    yield { ...made, examples: await withOrdinals(preparation, ordinals, piece, made, wanted.sample()) };
  }
}

/** All usable rows of a split, in this thread: to hand each over would cost as much as to read it. */
export function readAll(preparation: Preparation, split: string): AsyncGenerator<ReadPiece> {
  const wanted = { texts: false, first: () => 0, sample: () => null, threads: false };
  return readExamples(preparation, split, { read: 0, dropped: new DroppedRows() }, wanted);
}

/** The examples with their own ids: one that repeats an earlier row has another one, and with it another rank. */
async function withOrdinals(
  { maker }: Preparation,
  ordinals: RowOrdinals,
  piece: Piece,
  { ids, rows, examples }: ReadPiece,
  sample: ReadPieceInput['sample'],
): Promise<ReadPiece['examples']> {
  const find = rowFinder(piece);
  const own: ReadPiece['examples'] = [];
  let next = 0;
  for (let index = 0; index < rows; index += 1) {
    const ordinal = ordinals.ordinalOf(ids, index);
    const known = examples[next]?.index === index ? examples[next++] : undefined;
    if (ordinal === 0) {
      if (known !== undefined) own.push(known);
      continue;
    }
    const { line, record } = await find(index);
    const content = maker.contentOf(record);
    const example = maker.read(record, { rowId: rowIdOf(content, ordinal), line, content });
    if (!isDrop(example) && (known !== undefined || isWanted(sample, example))) own.push({ index, example });
  }
  return own;
}
