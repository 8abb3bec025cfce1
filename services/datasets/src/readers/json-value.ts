import { isWrittenNumber } from '../domain/columns/written-number.ts';

/**
 * A value of a Parquet file as JSON Lines would have it, so that a row has the same id in both: 64-bit numbers as numbers if they
 * are exact, otherwise as text; dates in ISO 8601; not-a-number and missing values as null.
 */
export function jsonValue(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    default:
      return value === null || value === undefined ? null : structure(value as object);
  }
}

function structure(value: object): unknown {
  if (isWrittenNumber(value)) return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(value as Iterable<unknown>, jsonValue);
  const members: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) members[name] = jsonValue(member);
  return members;
}
