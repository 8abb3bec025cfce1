import { FaultError } from '@amuro/http/problems';
import { bytesOf } from '../readers/chunk.ts';
import type { Chunk, Chunks } from '../readers/source-row.ts';
import type { OrFault } from '../threads/chunk-rows.ts';

/** This much of a source is processed before threads are used, since starting them takes longer. */
const bytesHere = 1024 * 1024;
/** The most that is processed at a time; a larger chunk is processed alone. */
const mostBytesAtOnce = 32 * 1024 * 1024;
/** A thread is busy with one chunk in progress and one that waits. */
const enoughForOne = 2;

export interface ChunkWork<T> {
  /** Processes a chunk in this thread; null if other threads have to. */
  here: ((chunk: Chunk) => Promise<OrFault<T>>) | null;
  /** Functions of other threads, one per thread. */
  threads: ((chunk: Chunk) => Promise<OrFault<T>>)[];
}

/**
 * Yields chunks in order, each with its result. A small source is processed in this thread, a large one in several. With a single
 * other thread this thread also processes chunks; with more it only puts their results in order.
 */
export async function* processChunks<T>(
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
    // A caller that stops early does not wait for it.
    made.catch(() => undefined);
    begun.push({ chunk, bytes, made });
  }
  while (begun.length > 0) yield await first();
}

function faultless<T>(made: OrFault<T>): T {
  if (typeof made === 'object' && made !== null && 'fault' in made) throw new FaultError(made.fault);
  return made as T;
}
