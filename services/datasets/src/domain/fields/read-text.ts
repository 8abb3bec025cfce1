import { isWrittenNumber } from '../columns/written-number.ts';
import { shown, type FieldReader } from './field-kind.ts';

/**
 * One text; numbers keep their spelling, booleans are written out. Half a surrogate pair is refused, since UTF-8 cannot represent
 * it.
 */
export const readText: FieldReader<string> = (raw, { field, column }) => {
  if (raw === undefined || raw === null) {
    return { drop: { reason: 'missing-field', detail: `${field}: column ${column} has no value` } };
  }
  const isText = ['string', 'number', 'boolean'].includes(typeof raw) || isWrittenNumber(raw);
  if (!isText) {
    return { drop: { reason: 'not-text', detail: `${field}: expected a text, got ${shown(raw)}` } };
  }
  const text = String(raw);
  if (!text.isWellFormed()) {
    return { drop: { reason: 'bad-unicode', detail: `${field}: half of a surrogate pair in ${shown(raw)}` } };
  }
  return { value: text };
};
