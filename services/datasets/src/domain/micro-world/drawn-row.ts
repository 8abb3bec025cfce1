import type { Random } from './random.ts';

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
