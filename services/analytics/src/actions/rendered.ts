import { toCsv, type CsvValue } from '../domain/to-csv.ts';
import { badRequest, positionOfCursor } from '@amuro/http';

/** A response body before it is encoded. */
export interface Rendered {
  body: string | ArrayBuffer;
  contentType: string;
}

export function renderedJson(value: unknown): Rendered {
  return { body: JSON.stringify(value), contentType: 'application/json' };
}

/** `columns` are needed even without rows; if they are omitted, the first row names them. */
export function renderedCsv(
  rows: readonly Record<string, CsvValue>[],
  columns?: readonly string[],
): Rendered {
  return { body: toCsv(rows, columns), contentType: 'text/csv; charset=utf-8' };
}

export function offsetOfCursor(cursor: string): number {
  const offset = Number(positionOfCursor(cursor));
  if (Number.isSafeInteger(offset) && offset >= 0) return offset;
  throw badRequest({
    field: 'cursor',
    expected: 'a nextCursor of an earlier page of this list',
    got: JSON.stringify(cursor),
    remedy: 'Leave cursor out to begin with the first page.',
  });
}
