import { shown, type FieldReader } from './field-kind.ts';

/** One text; numbers and booleans are written out. Half a surrogate pair is refused, since UTF-8 cannot hold it. */
export const readText: FieldReader<string> = (raw, { field, column }) => {
  if (raw === undefined || raw === null) {
    return { drop: { reason: 'missing-field', detail: `${field}: column ${column} has no value` } };
  }
  if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean') {
    return { drop: { reason: 'not-text', detail: `${field}: expected a text, got ${shown(raw)}` } };
  }
  const text = String(raw);
  if (!text.isWellFormed()) {
    return { drop: { reason: 'bad-unicode', detail: `${field}: half of a surrogate pair in ${shown(raw)}` } };
  }
  return { value: text };
};
