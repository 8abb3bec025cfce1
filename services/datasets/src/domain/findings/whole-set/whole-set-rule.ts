import type { Finding, PreparedRow } from '@amuro/contracts';
import { normaliseText } from '../../texts.ts';

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

/** The input texts of a row by field, as `comparisonKey` compares them; several texts of one field are joined. */
export function comparedRow({ rowId, sourceLine, segments, choices, label }: PreparedRow): ComparedRow {
  const inputs = segments.filter(({ field, target }) => field !== undefined && !target);
  const fields = new Map<string, string>();
  for (const { field = 'text', text } of inputs.length > 0 ? inputs : segments) {
    const earlier = fields.get(field);
    fields.set(field, earlier === undefined ? normaliseText(text) : `${earlier} ${normaliseText(text)}`);
  }
  if (choices !== undefined) fields.set('choices', normaliseText(choices.map(({ text }) => text).join(' ')));
  return { rowId, line: sourceLine, fields, label };
}
