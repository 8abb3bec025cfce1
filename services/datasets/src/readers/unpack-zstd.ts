import { Decompress } from 'fzstd';
import { SourceError } from './source-error.ts';

/** Bytes of a stream in zstd, of one frame or several. (Node's own zlib knows zstd from 22.15 on only.) */
export async function* unpackZstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const unpacker = new Decompress((chunk) => ready.push(chunk));
  const push = (chunk: Uint8Array, isLast: boolean): Uint8Array[] => {
    try {
      unpacker.push(chunk, isLast);
    } catch (error) {
      throw damaged(error as Error);
    }
    const chunks = ready;
    ready = [];
    return chunks;
  };
  for await (const chunk of bytes) yield* push(chunk, false);
  yield* push(new Uint8Array(0), true);
}

function damaged(error: Error): SourceError {
  return new SourceError(
    {
      code: 'damaged-zstd',
      expected: 'a whole zstd file, with a window of at most 32 MiB',
      got: `one that cannot be unpacked (${error.message})`,
      remedy: 'Copy the file again, or compress it anew without --ultra and --long.',
    },
    { cause: error },
  );
}
