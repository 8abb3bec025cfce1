import type { PreparedRow } from '@amuro/contracts';

/** A text of a row that came from a column, not from a template. */
export interface RowText {
  field: string;
  text: string;
  /** Whether it is what a model must produce. */
  target: boolean;
}

/** All texts of a row that came from columns: those of the prompt, its target or references, its choices. */
export function rowTexts({ segments, references, choices = [] }: PreparedRow): RowText[] {
  const texts: RowText[] = [];
  let hasTarget = false;
  for (const { field, text, target } of segments) {
    hasTarget ||= target;
    if (field !== undefined) texts.push({ field, text, target });
  }
  if (!hasTarget) for (const text of references) texts.push({ field: 'reference', text, target: true });
  for (const { text } of choices) texts.push({ field: 'choice', text, target: false });
  return texts;
}
