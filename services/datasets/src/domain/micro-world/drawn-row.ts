import { type Random, hashText } from './random.ts';

/** A raw row, as in a dataset file. */
export type MicroWorldRow = Record<string, string | string[]>;

/**
 * `passage`: the text that decides to which share (test, train, corpus, …) the row belongs; null if no task could use the text as
 * a passage, such as a single fact.
 */
export interface DrawnRow {
  passage: string | null;
  row: MicroWorldRow;
}

/** Draws one row; `at` is its index in the set, which cycles through the labels so that they are balanced. */
export type DrawRow = (random: Random, at: number) => DrawnRow;

/** The uses of a passage. */
export type Share = 'test' | 'fewshot' | 'train' | 'corpus';

/**
 * Every passage (premise, first sentence, document, context) belongs to exactly one share, decided by its text: no test passage
 * can occur in training rows, exemplars or the corpus, whatever their seeds and sizes.
 */
export function shareOf(passage: string): Share {
  const bucket = hashText(`share:${passage}`) % 16;
  if (bucket < 3) return 'test';
  if (bucket < 4) return 'fewshot';
  return bucket < 10 ? 'train' : 'corpus';
}
