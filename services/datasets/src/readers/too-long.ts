import { SourceError } from './source-error.ts';

/** Longer rows are refused: they would have to be held in memory whole. */
const characters = 64 * 1024 * 1024;

export const tooLong = {
  characters,
  error: () =>
    new SourceError({
      code: 'too-long',
      expected: `rows of at most ${characters} characters`,
      got: 'a longer one',
      remedy: 'Write one JSON object a line (JSON Lines), or split the row.',
    }),
};
