import type { Example } from '../domain/rows/example.ts';
import { createRowWriter, type WrittenLines } from '../domain/rows/row-writer.ts';
import { mostRowsOf } from '../readers/chunk.ts';
import { makerOf, visitExamples, type OrFault, type ChunkInput, type ChunkRows } from './chunk-rows.ts';

export interface WriteChunkInput extends ChunkInput {
  /** Codes of the findings that still need rows. */
  looking: string[];
  /** The number of first examples that are wanted. */
  first: number;
  /** The buffer for the lines, as long as they fit. */
  memory: ArrayBuffer | undefined;
}

export interface WrittenChunk extends ChunkRows {
  lines: WrittenLines;
  /** For each written row, its index among all rows of the chunk. */
  places: Uint32Array;
  examples: { index: number; example: Example }[];
}

/** Writes all usable rows of a chunk as rows of a set. */
export async function writeChunk({
  plan,
  chunk,
  looking,
  first,
  memory,
}: WriteChunkInput): Promise<OrFault<WrittenChunk>> {
  const maker = makerOf(plan);
  const capacity = mostRowsOf(chunk);
  const writer = createRowWriter(maker.plan, maker.renderer, capacity, looking, memory);
  const places = new Uint32Array(capacity);
  const examples: WrittenChunk['examples'] = [];
  let usable = 0;
  const rows = await visitExamples(maker, chunk, (example, index) => {
    writer.write(example);
    places[usable] = index;
    if (usable < first) examples.push({ index, example });
    usable += 1;
  });
  return 'fault' in rows ? rows : { ...rows, lines: writer.lines(), places, examples };
}
