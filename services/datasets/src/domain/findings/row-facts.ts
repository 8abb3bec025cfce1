import type { Fingerprints } from '../fingerprints/fingerprint.ts';

/** The facts of rows that statistics and findings need, by row index: plain data, recorded in the thread that writes the rows. */
export interface RowFacts {
  rows: number;
  lines: Uint32Array;
  /** Fingerprints of the comparison keys. */
  texts: Fingerprints;
  /** The position of the label in the label set, from 1; 0 without a label. */
  labels: Uint32Array;
  /** The number of choices, and the position of the right one, from 1; 0 without choices. */
  choices: Uint32Array;
  golds: Uint32Array;
  /** Code points of the prompt, of the target that follows it, and of the text that represents the gold. */
  prompts: Uint32Array;
  targets: Uint32Array;
  completions: Uint32Array;
  /** What rules found in single rows, in the order of the rows. */
  found: { row: number; code: string; what: string }[];
}
