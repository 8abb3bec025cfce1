import { bytesOf } from '../readers/piece.ts';
import { SourceError } from '../readers/source-error.ts';
import type { Piece, Pieces } from '../readers/source-row.ts';
import type { OrFault } from '../tasks/piece-rows.ts';

/** So much of a source is worked on before threads are asked: to start them takes longer. */
const bytesHere = 1024 * 1024;
/** What may be worked on at a time; a larger piece alone. */
const mostBytesAtOnce = 32 * 1024 * 1024;
/** A thread has enough to do with a piece at work and another that waits. */
const enoughForOne = 2;

export interface PieceWork<T> {
  /** Works on a piece in this thread. */
  here(piece: Piece): Promise<OrFault<T>>;
  /** In others: one function each. */
  threads: ((piece: Piece) => Promise<OrFault<T>>)[];
}

/**
 * Pieces in order, each with what was made of it: of a small source in this thread, of a large one in several. This thread has
 * time for pieces itself beside a single other one; beside more it puts in order what they make.
 */
export async function* workPieces<T>(
  pieces: Pieces,
  { here, threads: all }: PieceWork<T>,
): AsyncGenerator<{ piece: Piece; made: T }> {
  const begun: { piece: Piece; bytes: number; made: Promise<OrFault<T>> }[] = [];
  const threads = all.map((thread) => ({ work: thread, pieces: 0 }));
  const most = threads.length === 0 ? 1 : threads.length + 2;
  let bytesSeen = 0;
  let bytesBegun = 0;
  const hasRoom = (bytes: number) =>
    begun.length === 0 || (begun.length < most && bytesBegun + bytes <= mostBytesAtOnce);
  const first = async () => {
    const { piece, bytes, made } = begun.shift()!;
    bytesBegun -= bytes;
    return { piece, made: faultless(await made) };
  };
  const work = (piece: Piece): Promise<OrFault<T>> => {
    const [thread] = threads.toSorted((a, b) => a.pieces - b.pieces);
    if (thread === undefined || bytesSeen <= bytesHere) return here(piece);
    if (threads.length === 1 && thread.pieces === enoughForOne) return here(piece);
    thread.pieces += 1;
    return thread.work(piece).finally(() => (thread.pieces -= 1));
  };
  for await (const piece of pieces) {
    const bytes = bytesOf(piece);
    while (!hasRoom(bytes)) yield await first();
    bytesSeen += bytes;
    bytesBegun += bytes;
    const made = work(piece);
    // Whoever stops early does not wait for it.
    made.catch(() => undefined);
    begun.push({ piece, bytes, made });
  }
  while (begun.length > 0) yield await first();
}

function faultless<T>(made: OrFault<T>): T {
  if (typeof made === 'object' && made !== null && 'fault' in made) throw new SourceError(made.fault);
  return made as T;
}
