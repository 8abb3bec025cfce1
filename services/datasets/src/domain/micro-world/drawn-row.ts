import type { Random } from './random.ts';

/** A raw row as a dataset file would hold it. */
export type MicroWorldRow = Record<string, string | string[]>;

/**
 * `passage`: the text that decides which share (test, train, corpus, …) the row belongs to; null where no task could take
 * the text for a passage, such as a single fact.
 */
export interface DrawnRow {
  passage: string | null;
  row: MicroWorldRow;
}

/** Draws one row; `at` is its place in the set, which turns the labels in order so that they balance. */
export type DrawRow = (random: Random, at: number) => DrawnRow;
