import type { Example } from '../domain/example.ts';
import { createRowWriter, type WrittenLines } from '../domain/row-writer.ts';
import { mostRowsOf } from '../readers/piece.ts';
import { makerOf, visitExamples, type OrFault, type PieceInput, type PieceRows } from './piece-rows.ts';

export interface WritePieceInput extends PieceInput {
  /** Codes of the findings that rows are still looked at for. */
  looking: string[];
  /** So many of the first examples are wanted. */
  first: number;
  /** Where the lines are put, as long as they fit. */
  memory: ArrayBuffer | undefined;
}

export interface WrittenPiece extends PieceRows {
  lines: WrittenLines;
  /** Of each row that is written, its place among all rows of the piece. */
  places: Uint32Array;
  examples: { index: number; example: Example }[];
}

/** All usable rows of a piece as rows of a set. */
export async function writePiece({
  plan,
  piece,
  looking,
  first,
  memory,
}: WritePieceInput): Promise<OrFault<WrittenPiece>> {
  const maker = makerOf(plan);
  const capacity = mostRowsOf(piece);
  const writer = createRowWriter(maker.plan, maker.renderer, capacity, looking, memory);
  const places = new Uint32Array(capacity);
  const examples: WrittenPiece['examples'] = [];
  let usable = 0;
  const rows = await visitExamples(maker, piece, (example, index) => {
    writer.write(example);
    places[usable] = index;
    if (usable < first) examples.push({ index, example });
    usable += 1;
  });
  return 'fault' in rows ? rows : { ...rows, lines: writer.lines(), places, examples };
}
