import { canonicalJson, sha256 } from '@amuro/identity';
import type { Column } from '@amuro/contracts';
import { columnReader } from '../columns/column-reader.ts';
import { isBeyondDouble, isWrittenNumber } from '../columns/written-number.ts';
import { jsonText } from '../texts.ts';
import { plainText } from '../texts.ts';

/** What identifies a row. */
export interface RowContent {
  /** Its mapped fields and gold as found, as the members of an object in RFC 8785 JSON. */
  members: string;
  /** Whether all its texts are plain. */
  isPlain: boolean;
}

/** Unmapped columns and the names of columns do not affect the id, nor do format, shots, seeds or protocol. */
export function rowContent(columns: Record<string, Column>): (record: Record<string, unknown>) => RowContent {
  const fields = Object.keys(columns)
    .toSorted()
    .map((field) => ({ prefix: `${JSON.stringify(field)}:`, read: columnReader(columns[field]!) }));
  return (record) => {
    let members = '';
    let isPlain = true;
    for (const { prefix, read } of fields) {
      const raw = read(record);
      if (raw === undefined) continue;
      const before = members === '' ? prefix : `${members},${prefix}`;
      if (typeof raw === 'string' && plainText.test(raw)) members = `${before}"${raw}"`;
      else {
        isPlain &&= typeof raw === 'number' || typeof raw === 'boolean' || raw === null;
        members = before + textOf(raw);
      }
    }
    return { members, isPlain };
  };
}

/**
 * A row's id: sha256 of the RFC 8785 JSON of {mapped fields and gold as found; ordinal among identical rows}. (The members are in
 * the order of RFC 8785: fields before ordinal, names by their code units.)
 */
export function rowIdOf({ members }: RowContent, ordinal: number): string {
  return sha256(`{"fields":{${members}},"ordinal":${ordinal}}`);
}

function textOf(raw: unknown): string {
  if (typeof raw === 'string') return jsonText(raw.toWellFormed());
  return typeof raw === 'object' && raw !== null ? canonicalJson(identified(raw)) : JSON.stringify(raw);
}

/**
 * A value that RFC 8785 can write: half a surrogate pair is replaced (such rows are dropped later, but need an id here). Numbers
 * are doubles, except integers that no double represents.
 */
function identified(raw: unknown): unknown {
  if (typeof raw === 'string') return raw.toWellFormed();
  if (isWrittenNumber(raw)) return isBeyondDouble(raw) ? String(raw) : finite(Number(raw));
  if (Array.isArray(raw)) return raw.map(identified);
  if (typeof raw === 'object' && raw !== null) {
    return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, identified(value)]));
  }
  return raw;
}

/** JSON has no infinity, which `1e999` is. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
