import { SourceError } from './source-error.ts';

/** Longer lines are refused: they would have to be held in memory whole. */
const mostCharacters = 64 * 1024 * 1024;

/** Lines of a stream of text, without their `\n`. Other separators (U+2028, a lone `\r`) are text. */
export async function* splitLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    if (rest.length > mostCharacters) throw tooLong();
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function tooLong(): SourceError {
  return new SourceError({
    code: 'too-long',
    expected: `rows of at most ${mostCharacters} characters`,
    got: 'a longer one',
    remedy: 'Write one JSON object a line (JSON Lines).',
  });
}
