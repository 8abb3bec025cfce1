import type { Label } from '@amuro/contracts';
import { shown, type FieldReader } from './field-kind.ts';

/** What real files write where a gold is absent (GLUE's -1, SNLI's "-"). */
const absent = new Set(['', '-', '-1']);

/** A value of the label set, compared as text. */
export const readLabel: FieldReader<Label> = (raw, { field, labels }) => {
  const value = raw === undefined || raw === null ? '' : String(raw);
  const label = labels.find((candidate) => candidate.value === value);
  if (label !== undefined) return { value: label };
  if (absent.has(value.trim())) {
    return { drop: { reason: 'unlabelled', detail: `${field}: ${shown(raw ?? null)} is no label` } };
  }
  const expected = labels.map((candidate) => candidate.value).join(', ');
  return {
    drop: { reason: 'unknown-label', detail: `${field}: expected one of ${expected}, got ${shown(raw)}` },
  };
};
