export type CsvValue = string | number | boolean | null | undefined;

/**
 * Rows as CSV (RFC 4180) with a header of all their columns. Text that a spreadsheet would run as a formula is prefixed with an
 * apostrophe; numbers are unchanged.
 */
export function toCsv(rows: readonly Record<string, CsvValue>[], columns?: readonly string[]): string {
  const header = columns ?? [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return `${header.map(cell).join(',')}\r\n${csvLines(rows, header)}`;
}

/** The same without the header, for a table that is written in parts. */
export function csvLines(rows: readonly Record<string, CsvValue>[], columns: readonly string[]): string {
  return rows.map((row) => `${columns.map((column) => cell(row[column])).join(',')}\r\n`).join('');
}

function cell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
