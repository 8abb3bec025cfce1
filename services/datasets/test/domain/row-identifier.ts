import type { Column } from '@amuro/contracts';
import { fingerprintOf } from '../../src/domain/fingerprints/fingerprint.ts';
import { rowContent, rowIdOf } from '../../src/domain/rows/row-id.ts';
import { RowOrdinals } from '../../src/domain/fingerprints/fingerprint-map.ts';

/** Gives each row of a split its id, in file order. */
export function rowIdentifier(columns: Record<string, Column>) {
  const contentOf = rowContent(columns);
  const ordinals = new RowOrdinals();
  return (record: Record<string, unknown>): string => {
    const content = contentOf(record);
    return rowIdOf(content, ordinals.ordinalOf(fingerprintOf(rowIdOf(content, 0)), 0));
  };
}
