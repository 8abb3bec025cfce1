import { unpack } from './unpack.ts';
import { decode } from './utf8-decoder.ts';
import { tooLong } from './source-error.ts';

/** Text of a file as a stream: UTF-8 without its byte order mark, unpacked if it is in gzip or zstd. */
export function readTextFile(path: string): AsyncGenerator<string> {
  return decode(unpack(path));
}

/** Lines of a text stream, without their `\n`, some at a time. Other separators (U+2028, a lone `\r`) are text. */
export async function* splitLines(text: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of text) {
    // A long line would be split again with every chunk that it spans.
    if (!chunk.includes('\n')) {
      rest += chunk;
      if (rest.length > tooLong.characters) throw tooLong.error();
      continue;
    }
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield lines;
  }
  if (rest !== '') yield [rest];
}

/** Describes a file without rows; `name` shows its format. */
export async function describeEmpty(path: string, name: string): Promise<string> {
  const plain = name.toLowerCase();
  if (plain.includes('.parquet')) return 'a Parquet file without rows';
  let characters = 0;
  for await (const text of readTextFile(path)) {
    characters += text.length;
    if (text.trim() !== '')
      return /\.(csv|tsv)(\.\w+)?$/.test(plain) ? 'a header without rows' : 'an empty array';
  }
  return characters === 0 ? 'an empty file' : 'only blank lines';
}
