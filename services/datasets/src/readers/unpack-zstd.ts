import { Decompress } from 'fzstd';
import createXxhash from 'xxhash-wasm';
import { SourceError } from './source-error.ts';
import { ZstdFrames, type FramePiece } from './zstd-frames.ts';

/**
 * Bytes of a zstd stream with one frame or several; the checksum of a frame is verified. (Node 22's own zlib reads only the first
 * frame; see the README.)
 */
export async function* unpackZstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { create64 } = await createXxhash();
  const frames = new ZstdFrames();
  let unpacker = createFrameUnpacker(create64());
  for await (const chunk of bytes) {
    for (const piece of piecesOf(frames, chunk)) {
      yield* unpacker.unpack(piece);
      if (piece.end !== undefined) unpacker = createFrameUnpacker(create64());
    }
  }
  if (!frames.isBetweenFrames()) throw damaged('the file ends inside a frame');
}

function* piecesOf(frames: ZstdFrames, chunk: Uint8Array): Generator<FramePiece> {
  try {
    yield* frames.cut(chunk);
  } catch (error) {
    throw damaged((error as Error).message);
  }
}

/** `hash`: XXH64 of the unpacked bytes; its lower half is the checksum. */
function createFrameUnpacker(hash: { update(bytes: Uint8Array): unknown; digest(): bigint }) {
  let ready: Uint8Array[] = [];
  const unpacker = new Decompress((chunk) => ready.push(chunk));
  return {
    unpack({ bytes, end }: FramePiece): Uint8Array[] {
      ready = [];
      try {
        unpacker.push(bytes, end !== undefined);
      } catch (error) {
        throw damaged((error as Error).message);
      }
      for (const chunk of ready) hash.update(chunk);
      if (end !== undefined && end.checksum !== null) check(end.checksum, hash.digest());
      return ready;
    },
  };
}

function check(expected: number, hash: bigint): void {
  const got = Number(BigInt.asUintN(32, hash));
  if (got !== expected) throw damaged(`checksum ${got.toString(16)} instead of ${expected.toString(16)}`);
}

function damaged(what: string): SourceError {
  return new SourceError({
    code: 'damaged-zstd',
    expected: 'a complete zstd file, with a window of at most 32 MiB',
    got: `one that cannot be unpacked (${what})`,
    remedy: 'Copy the file again, or compress it again without --ultra and --long.',
  });
}
