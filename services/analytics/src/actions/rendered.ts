import { toCsv, type CsvValue } from '../domain/to-csv.ts';

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
