import type { Fingerprints } from '../fingerprints/fingerprint.ts';

/** What statistics and findings need of rows, by their index: plain data, noted in whichever thread the rows are written. */
export interface RowFacts {
  rows: number;
  lines: Uint32Array;
  /** Of the comparison keys. */
  texts: Fingerprints;
  /** The place of the label in the label set, from 1; 0 without. */
  labels: Uint32Array;
  /** Choices, and which of them is right, from 1; 0 without. */
  choices: Uint32Array;
  golds: Uint32Array;
  /** Code points of the prompt, of the target that follows it, and of what stands for the gold. */
  prompts: Uint32Array;
  targets: Uint32Array;
  completions: Uint32Array;
  /** What rules found in single rows, in the order of the rows. */
  found: { row: number; code: string; what: string }[];
}
