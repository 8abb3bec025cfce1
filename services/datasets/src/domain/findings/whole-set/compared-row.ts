import type { PreparedRow } from '@amuro/contracts';
import { normaliseText } from '../../texts.ts';
import type { ComparedRow } from './whole-set-rule.ts';

/** The input texts of a row by field, as `comparisonKey` compares them; several texts of one field are joined. */
export function comparedRow({ rowId, sourceLine, segments, choices, label }: PreparedRow): ComparedRow {
  const inputs = segments.filter(({ field, target }) => field !== undefined && !target);
  const fields = new Map<string, string>();
  for (const { field = 'text', text } of inputs.length > 0 ? inputs : segments) {
    const earlier = fields.get(field);
    fields.set(field, earlier === undefined ? normaliseText(text) : `${earlier} ${normaliseText(text)}`);
  }
  if (choices !== undefined) fields.set('choices', normaliseText(choices.map(({ text }) => text).join(' ')));
  return { rowId, line: sourceLine, fields, label };
}
