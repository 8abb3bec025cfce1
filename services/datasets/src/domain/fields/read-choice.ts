import type { LabelMapping } from '@amuro/contracts';
import { textsOf } from '../columns/written-number.ts';
import { shown, type FieldReader } from './field-kind.ts';

/** Index of the right choice. An answer that could mean several choices, or none, drops the row. */
export const readChoice: FieldReader<number> = (raw, { field, lists, labelMapping }) => {
  const { choices = [], choiceLabels } = lists;
  const index = indexOf(raw, choices, choiceLabels, labelMapping);
  if (index !== null && index >= 0 && index < choices.length) return { value: index };
  const reason = raw === undefined || raw === null || raw === '' ? 'unlabelled' : 'bad-answer';
  const detail = `${field}: ${shown(raw ?? null)} names none of the ${choices.length} choices (${waysOf(labelMapping)})`;
  return { drop: { reason, detail } };
};

function waysOf(mapping: LabelMapping | undefined): string {
  if (mapping?.kind === 'index') return `index from ${mapping.from}`;
  return mapping?.kind === 'text' ? 'text' : 'index from 0, choice label, letter or text';
}

function indexOf(
  raw: unknown,
  choices: string[],
  labels: string[] | undefined,
  mapping: LabelMapping | undefined,
): number | null {
  if (mapping?.kind === 'index') return wholeNumber(raw, mapping.from);
  if (mapping?.kind === 'text') return uniqueIndex(choices, raw);
  if (labels !== undefined) return uniqueIndex(labels, raw);
  if (typeof raw !== 'string') return wholeNumber(raw, 0);
  return uniqueIndex(choices, raw) ?? wholeNumber(raw, 0) ?? letterIndex(raw);
}

/** Index of the only item that equals an answer as text. */
export function uniqueIndex(items: readonly string[], wanted: unknown): number | null {
  for (const text of textsOf(wanted)) {
    const index = items.indexOf(text);
    if (index >= 0 && items.lastIndexOf(text) === index) return index;
  }
  return null;
}

/** A number, or its digits, minus the number of the first choice. */
export function wholeNumber(raw: unknown, from: 0 | 1): number | null {
  const digits = textsOf(raw).find((text) => /^\d+$/.test(text));
  return digits === undefined ? null : Number(digits) - from;
}

export function letterIndex(raw: string): number | null {
  return /^[A-Z]$/.test(raw) ? raw.codePointAt(0)! - 'A'.codePointAt(0)! : null;
}
