import { tooLong } from './too-long.ts';

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
