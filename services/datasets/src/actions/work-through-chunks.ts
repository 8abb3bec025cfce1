import { FaultError } from '@amuro/http/problems';
import { bytesOf } from '../readers/chunk.ts';
import type { Chunk, Chunks } from '../readers/source-row.ts';
import type { OrFault } from '../threads/chunk-rows.ts';

/** So much of a source is worked on before threads are asked: to start them takes longer. */
const bytesHere = 1024 * 1024;
/** What may be worked on at a time; a larger chunk alone. */
const mostBytesAtOnce = 32 * 1024 * 1024;
/** A thread has enough to do with a chunk at work and another that waits. */
const enoughForOne = 2;

export interface ChunkWork<T> {
  /** Works on a chunk in this thread; null where others have to. */
  here: ((chunk: Chunk) => Promise<OrFault<T>>) | null;
  /** In others: one function each. */
  threads: ((chunk: Chunk) => Promise<OrFault<T>>)[];
}

/**
 * Chunks in order, each with what was made of it: of a small source in this thread, of a large one in several. This thread has
 * time for chunks itself beside a single other one; beside more it puts in order what they make.
 */
export async function* workThroughChunks<T>(
  chunks: Chunks,
  { here, threads: all }: ChunkWork<T>,
): AsyncGenerator<{ chunk: Chunk; made: T }> {
  const begun: { chunk: Chunk; bytes: number; made: Promise<OrFault<T>> }[] = [];
  const threads = all.map((thread) => ({ work: thread, chunks: 0 }));
  const most = threads.length === 0 ? 1 : threads.length + 2;
  let bytesSeen = 0;
  let bytesBegun = 0;
  const hasRoom = (bytes: number) =>
    begun.length === 0 || (begun.length < most && bytesBegun + bytes <= mostBytesAtOnce);
  const first = async () => {
    const { chunk, bytes, made } = begun.shift()!;
    bytesBegun -= bytes;
    return { chunk, made: faultless(await made) };
  };
  const work = (chunk: Chunk): Promise<OrFault<T>> => {
    const [thread] = threads.toSorted((a, b) => a.chunks - b.chunks);
    const isBusy = threads.length === 1 && thread?.chunks === enoughForOne;
    if (here !== null && (thread === undefined || bytesSeen <= bytesHere || isBusy)) return here(chunk);
    if (thread === undefined) throw new Error('neither this thread nor another may work on the chunk');
    thread.chunks += 1;
    return thread.work(chunk).finally(() => (thread.chunks -= 1));
  };
  for await (const chunk of chunks) {
    const bytes = bytesOf(chunk);
    while (!hasRoom(bytes)) yield await first();
    bytesSeen += bytes;
    bytesBegun += bytes;
    const made = work(chunk);
    // Whoever stops early does not wait for it.
    made.catch(() => undefined);
    begun.push({ chunk, bytes, made });
  }
  while (begun.length > 0) yield await first();
}

function faultless<T>(made: OrFault<T>): T {
  if (typeof made === 'object' && made !== null && 'fault' in made) throw new FaultError(made.fault);
  return made as T;
}
