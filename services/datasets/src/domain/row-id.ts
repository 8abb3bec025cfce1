import { canonicalJson, sha256 } from '@amuro/artifacts';
import type { Column } from '@amuro/contracts';
import { columnReader } from './column-reader.ts';
import { jsonText } from './json-text.ts';

/** What a row is known by: its mapped fields and gold as found, as the members of an object in RFC 8785 JSON. */
export type RowContent = (record: Record<string, unknown>) => string;

/** Unmapped columns and the names of columns do not enter, nor do format, shots, seeds or protocol. */
export function rowContent(columns: Record<string, Column>): RowContent {
  const fields = Object.keys(columns)
    .toSorted()
    .map((field) => ({ prefix: `${JSON.stringify(field)}:`, read: columnReader(columns[field]!) }));
  return (record) => {
    let content = '';
    for (const { prefix, read } of fields) {
      const raw = read(record);
      if (raw !== undefined) content += (content === '' ? '' : ',') + prefix + textOf(raw);
    }
    return content;
  };
}

/**
 * A row's id: sha256 of the RFC 8785 JSON of {mapped fields and gold as found; ordinal among identical rows}. (The members
 * are in the order that RFC 8785 asks for: fields before ordinal, names by their code units.)
 */
export function rowIdOf(content: string, ordinal: number): string {
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
