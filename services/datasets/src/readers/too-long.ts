import { SourceError } from './source-error.ts';

/** Longer rows are refused, since each row is held in memory. */
const characters = 64 * 1024 * 1024;

export const tooLong = {
  characters,
  error: () =>
    new SourceError({
      code: 'too-long',
      expected: `rows of at most ${characters} characters`,
      got: 'a longer one',
      remedy: 'Write one JSON object per line (JSON Lines), or split the row.',
    }),
};
