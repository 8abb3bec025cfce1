import type { Finding } from '@amuro/contracts';

/** A row as rules compare it with others: its input texts, normalised. */
export interface ComparedRow {
  rowId: string;
  line: number;
  /** Field → text; a corpus has only its text. */
  fields: ReadonlyMap<string, string>;
  label?: string | undefined;
}

export interface WholeSet {
  rows: readonly ComparedRow[];
  /** Rows of the sets in `disjointFrom`. */
  others: readonly { name: string; rows: readonly ComparedRow[] }[];
  /** Rows that exemplars were drawn from; empty without shots. */
  pool: readonly ComparedRow[];
  exemplars: readonly { rowId: string; text: string }[];
}

/** A finding that needs all rows at once: one file each. */
export interface WholeSetRule {
  code: string;
  examine(set: WholeSet): Finding | null;
}
