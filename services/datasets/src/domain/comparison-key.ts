import { sha256 } from '@amuro/artifacts';
import type { PreparedRow } from '@amuro/contracts';
import { normaliseText } from './normalise-text.ts';

/**
 * Equal for two rows of the same text, whatever format or protocol they were rendered in: sha256 of their input
 * fields in order, in NFKC and lower case, each run of white space one space. Null if no text is left.
 */
export function comparisonKey(row: Pick<PreparedRow, 'segments'>): string | null {
  const inputs = row.segments.filter((segment) => segment.field !== undefined && !segment.target);
  const fields = inputs.length > 0 ? inputs : row.segments.filter((segment) => segment.target);
  const text = fields.map((segment) => normaliseText(segment.text)).join('\n');
  return text.trim() === '' ? null : sha256(text);
}
