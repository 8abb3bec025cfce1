import type { CsvValue } from './to-csv.ts';

const idColumns = { measurementIds: 'measurements', cellIds: 'cells' } as const;
/** Those of a comparison. */
const mostIds = 2;

/**
 * Rows of a CSV for people: ids that are more than two in any row become their number, in all rows of the column. The JSON of the
 * same table has every id.
 */
export function countIds(rows: readonly Record<string, CsvValue>[]): Record<string, CsvValue>[] {
  const long = Object.entries(idColumns).filter(([name]) =>
    rows.some((row) => idsOf(row[name]).length > mostIds),
  );
  if (long.length === 0) return [...rows];
  const counts = new Map(long);
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        const counted = counts.get(name);
        return counted === undefined ? [name, value] : [counted, idsOf(value).length];
      }),
    ),
  );
}

function idsOf(value: CsvValue): string[] {
  return typeof value === 'string' ? value.split(' ').filter(Boolean) : [];
}
