import { DroppedRows } from '../domain/sets/dropped-rows.ts';
import { RowOrdinals } from '../domain/fingerprints/fingerprint-map.ts';
import { rowIdOf } from '../domain/rows/row-id.ts';
import { isDrop } from '../domain/rows/row-maker.ts';
import { rowFinder } from '../readers/chunk.ts';
import type { Chunk } from '../readers/source-row.ts';
import { isWanted, readChunk, type ReadChunk, type ReadChunkInput } from '../threads/read-chunk.ts';
import { openChunks } from './open-chunks.ts';
import { asRowProblem, rowLimits } from './row-limits.ts';
import type { SetBuild } from './set-build.ts';
import { processChunks } from './process-chunks.ts';

/** The results so far of reading a split. */
export interface SplitTally {
  read: number;
  dropped: DroppedRows;
}

/** Selects examples; functions are called again for each chunk. */
export interface Wanted {
  texts: boolean;
  first(): number;
  /** Null selects all. */
  sample(): ReadChunkInput['sample'];
  /** Whether a large source is read in threads: worthwhile if few of its rows are wanted, since each has to be handed over. */
  threads: boolean;
}

/** The wanted rows of a split in order, some at a time; unusable rows are recorded in `tally`. */
export async function* readExamples(
  build: SetBuild,
  split: string,
  tally: SplitTally,
  wanted: Wanted,
): AsyncGenerator<ReadChunk> {
  const { context } = build;
  const plan = JSON.stringify(build.maker.plan);
  const inputOf = (chunk: Chunk): ReadChunkInput => {
    const [texts, first, sample] = [wanted.texts, wanted.first(), wanted.sample()];
    return { plan, chunk, texts, first, sample };
  };
  const ordinals = new RowOrdinals();
  const { chunks, threads } = await openChunks(build, split);
  const work = {
    here: build.maker.renderer.mayRefuse ? null : (chunk: Chunk) => readChunk(inputOf(chunk)),
    threads: (wanted.threads ? threads : []).map(
      (thread) => (chunk: Chunk) =>
        thread.run('readChunk', inputOf(chunk), [], rowLimits(build)).catch(asRowProblem),
    ),
  };
  for await (const { chunk, made } of processChunks(chunks, work)) {
    context.signal.throwIfAborted();
    tally.read += made.rows;
    for (const row of made.dropped) tally.dropped.add(row);
    yield { ...made, examples: await withOrdinals(build, ordinals, chunk, made, wanted.sample()) };
  }
}

/** All usable rows of a split, in this thread: handing each over would cost as much as reading it. */
export function readAll(build: SetBuild, split: string): AsyncGenerator<ReadChunk> {
  const wanted = { texts: false, first: () => 0, sample: () => null, threads: false };
  return readExamples(build, split, { read: 0, dropped: new DroppedRows() }, wanted);
}

/** The examples with their own ids: an example that repeats an earlier row gets another id and therefore another rank. */
async function withOrdinals(
  { maker }: SetBuild,
  ordinals: RowOrdinals,
  chunk: Chunk,
  { ids, rows, dropped, examples }: ReadChunk,
  sample: ReadChunkInput['sample'],
): Promise<ReadChunk['examples']> {
  const find = rowFinder(chunk, maker.columns);
  const unusable = new Set(dropped.map(({ line }) => line));
  const own: ReadChunk['examples'] = [];
  let next = 0;
  for (let index = 0; index < rows; index += 1) {
    const ordinal = ordinals.ordinalOf(ids, index);
    const wanted = examples[next]?.index === index ? examples[next++] : undefined;
    if (ordinal === 0) {
      if (wanted !== undefined) own.push(wanted);
      continue;
    }
    const { line, record } = await find(index);
    if (unusable.has(line)) continue;
    const content = maker.contentOf(record);
    const example = maker.readUsable(record, { rowId: rowIdOf(content, ordinal), line, content });
    if (!isDrop(example) && (wanted !== undefined || isWanted(sample, example))) own.push({ index, example });
  }
  return own;
}
