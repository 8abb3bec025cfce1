import { canonicalJson, sha256 } from '@amuro/artifacts';
import { valueAt } from './value-at.ts';

/** Gives each row of one split its id; call it for every row, in file order, used or not. */
export type RowIdentifier = (record: Record<string, unknown>) => string;

/**
 * A row's id: sha256 of the RFC 8785 JSON of {mapped fields and gold as found; ordinal among identical rows}.
 * Unmapped columns and the names of columns do not enter, nor do format, shots, seeds or protocol.
 */
export function rowIdentifier(columns: Record<string, string>): RowIdentifier {
  const seen = new Map<string, number>();
  return (record) => {
    const fields: Record<string, unknown> = {};
    for (const [field, column] of Object.entries(columns)) {
      const raw = valueAt(record, column);
      if (raw !== undefined) fields[field] = wellFormed(raw);
    }
    const content = sha256(canonicalJson(fields));
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    return sha256(canonicalJson({ fields, ordinal }));
  };
}

/** RFC 8785 has no text for half a surrogate pair; such rows are dropped later, but still need an id here. */
function wellFormed(raw: unknown): unknown {
  if (typeof raw === 'string') return raw.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}');
  if (Array.isArray(raw)) return raw.map(wellFormed);
  if (typeof raw === 'object' && raw !== null) {
    return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, wellFormed(value)]));
  }
  return raw;
}
