import { canonicalJson, sha256 } from '@amuro/artifacts';
import type { Column } from '@amuro/contracts';
import { columnReader } from './column-reader.ts';
import { FingerprintMap } from './fingerprint-map.ts';
import { FingerprintSet } from './fingerprint-set.ts';
import { jsonText } from './json-text.ts';

/** Gives each row of one split its id; call it for every row, in file order, used or not. */
export type RowIdentifier = (record: Record<string, unknown>) => string;

/**
 * A row's id: sha256 of the RFC 8785 JSON of {mapped fields and gold as found; ordinal among identical rows}.
 * Unmapped columns and the names of columns do not enter, nor do format, shots, seeds or protocol.
 */
export function rowIdentifier(columns: Record<string, Column>): RowIdentifier {
  const seen = new FingerprintSet();
  const repeats = new FingerprintMap();
  const fields = Object.keys(columns)
    .toSorted()
    .map((field) => ({ prefix: `${JSON.stringify(field)}:`, read: columnReader(columns[field]!) }));
  return (record) => {
    let content = '';
    for (const { prefix, read } of fields) {
      const raw = read(record);
      if (raw !== undefined) content += (content === '' ? '' : ',') + prefix + textOf(raw);
    }
    const first = idOf(content, 0);
    if (seen.add(first)) return first;
    const ordinal = (repeats.get(first) ?? 0) + 1;
    repeats.set(first, ordinal);
    return idOf(content, ordinal);
  };
}

/** The members are in the order that RFC 8785 asks for: fields before ordinal, names by their code units. */
function idOf(content: string, ordinal: number): string {
  return sha256(`{"fields":{${content}},"ordinal":${ordinal}}`);
}

function textOf(raw: unknown): string {
  if (typeof raw === 'string') return jsonText(raw.toWellFormed());
  return typeof raw === 'object' && raw !== null ? canonicalJson(wellFormed(raw)) : JSON.stringify(raw);
}

/** RFC 8785 has no text for half a surrogate pair; such rows are dropped later, but still need an id here. */
function wellFormed(raw: unknown): unknown {
  if (typeof raw === 'string') return raw.toWellFormed();
  if (Array.isArray(raw)) return raw.map(wellFormed);
  if (typeof raw === 'object' && raw !== null) {
    return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, wellFormed(value)]));
  }
  return raw;
}
