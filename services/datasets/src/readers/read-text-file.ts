import { TextDecoder } from 'node:util';
import { SourceError } from './source-error.ts';
import { unpack } from './unpack.ts';

/** Text of a file as a stream: UTF-8 without its byte order mark, unpacked if it is in gzip or zstd. */
export async function* readTextFile(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of unpack(path)) yield decode(decoder, chunk);
  yield decode(decoder);
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (error) {
    throw new SourceError(
      {
        code: 'not-utf-8',
        expected: 'UTF-8 text',
        got: 'bytes that are not UTF-8',
        remedy: 'Convert the file to UTF-8, for instance with iconv.',
      },
      { cause: error },
    );
  }
}
