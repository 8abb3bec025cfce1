import { unpack } from './unpack.ts';
import { Utf8Decoder } from './utf8-decoder.ts';

/** Text of a file as a stream: UTF-8 without its byte order mark, unpacked if it is in gzip or zstd. */
export async function* readTextFile(path: string): AsyncGenerator<string> {
  const decoder = new Utf8Decoder();
  for await (const chunk of unpack(path)) yield decoder.push(chunk);
  decoder.end();
}
