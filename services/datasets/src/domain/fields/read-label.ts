import type { Label } from '@amuro/contracts';
import { textsOf } from '../columns/written-number.ts';
import { shown, type FieldReader } from './field-kind.ts';

/** What real files write if a gold is missing (GLUE's -1, SNLI's "-"). */
const absent = new Set(['', '-', '-1']);

/** A value of the label set, compared as text. */
export const readLabel: FieldReader<Label> = (raw, { field, labels }) => {
  const texts = raw === undefined || raw === null ? [''] : textsOf(raw);
  for (const text of texts) {
    const label = labels.find((candidate) => candidate.value === text);
    if (label !== undefined) return { value: label };
  }
  if (texts.some((text) => absent.has(text.trim()))) {
    return { drop: { reason: 'unlabelled', detail: `${field}: ${shown(raw ?? null)} is no label` } };
  }
  const expected = labels.map((candidate) => candidate.value).join(', ');
  return {
    drop: { reason: 'unknown-label', detail: `${field}: expected one of ${expected}, got ${shown(raw)}` },
  };
};
