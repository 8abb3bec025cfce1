import { replaceRowId } from '../domain/rows/row-line.ts';
import { RowOrdinals } from '../domain/fingerprints/fingerprint-map.ts';
import { rowIdOf } from '../domain/rows/row-id.ts';
import type { RowMaker } from '../domain/rows/row-maker.ts';
import { rowFinder } from '../readers/chunk.ts';
import type { Chunk } from '../readers/source-row.ts';
import { writeChunk, type WriteChunkInput, type WrittenChunk } from '../threads/write-chunk.ts';
import { openChunks } from './open-chunks.ts';
import { asRowProblem, rowLimits } from './row-limits.ts';
import type { SetBuild } from './set-build.ts';
import type { SplitTally } from './read-examples.ts';
import { processChunks } from './process-chunks.ts';

/**
 * Writes all usable rows of a split as lines of a set, in order; the others are recorded in `tally`. Large splits are written in
 * threads.
 */
export async function* writeSplit(
  build: SetBuild,
  split: string,
  tally: SplitTally,
  wanted: { looking(): string[]; first(): number },
): AsyncGenerator<Pick<WrittenChunk, 'lines' | 'examples'>> {
  const { context, maker } = build;
  const plan = JSON.stringify(maker.plan);
  // Memory for the lines of a chunk is reused: allocating that much takes longer than filling it.
  const spare: ArrayBuffer[] = [];
  const inputOf = (chunk: Chunk): WriteChunkInput => {
    const [looking, first, memory] = [wanted.looking(), wanted.first(), spare.pop()];
    return { plan, chunk, looking, first, memory };
  };
  const ordinals = new RowOrdinals();
  const { chunks, threads } = await openChunks(build, split);
  const work = {
    here: maker.renderer.mayRefuse ? null : (chunk: Chunk) => writeChunk(inputOf(chunk)),
    threads: threads.map((thread) => (chunk: Chunk) => {
      const input = inputOf(chunk);
      const given = input.memory === undefined ? [] : [input.memory];
      return thread.run('writeChunk', input, given, rowLimits(build)).catch(asRowProblem);
    }),
  };
  for await (const { chunk, made } of processChunks(chunks, work)) {
    context.signal.throwIfAborted();
    tally.read += made.rows;
    for (const row of made.dropped) tally.dropped.add(row);
    await putOrdinals(maker, ordinals, chunk, made);
    yield made;
    spare.push(made.lines.bytes.buffer);
  }
}

/** Gives rows that repeat an earlier one ids of their own. */
async function putOrdinals(
  maker: RowMaker,
  ordinals: RowOrdinals,
  chunk: Chunk,
  { ids, rows, places, lines, examples }: WrittenChunk,
): Promise<void> {
  const find = rowFinder(chunk, maker.columns);
  let line = 0;
  let at = 0;
  for (let index = 0; index < rows; index += 1) {
    const ordinal = ordinals.ordinalOf(ids, index);
    if (line === lines.facts.rows || places[line] !== index) continue;
    if (ordinal > 0) {
      const rowId = rowIdOf(maker.contentOf((await find(index)).record), ordinal);
      replaceRowId(lines.bytes, at, rowId);
      for (const { example } of examples.filter((one) => one.index === index)) example.rowId = rowId;
    }
    at += lines.lengths[line]!;
    line += 1;
  }
}
