import { unpack } from './unpack.ts';
import { decode } from './utf8-decoder.ts';

/** Text of a file as a stream: UTF-8 without its byte order mark, unpacked if it is in gzip or zstd. */
export function readTextFile(path: string): AsyncGenerator<string> {
  return decode(unpack(path));
}
