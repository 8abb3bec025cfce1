import type { CsvValue } from './to-csv.ts';

const idColumns = { measurementIds: 'measurements', cellIds: 'cells' } as const;
/** The ids of a comparison. */
const mostIds = 2;

/**
 * Rows of a CSV for people: if any row of an id column has more than two ids, the column shows their number in every row. The
 * JSON of the same table has every id.
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
