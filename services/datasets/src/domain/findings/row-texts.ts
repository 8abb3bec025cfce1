import type { PreparedRow } from '@amuro/contracts';

/** A text of a row that came from a column, not from a template. */
export interface RowText {
  field: string;
  text: string;
  /** Whether it is what a model must produce. */
  target: boolean;
  /** Printable ASCII without `&`: nothing in it can be an entity, invisible or wrongly decoded. */
  plain: boolean;
}

const plain = /^[\t\n\r -%'-~]*$/;

/** All texts of a row that came from columns: those of the prompt, its target or references, its choices. */
export function rowTexts({ segments, references, choices = [] }: PreparedRow): RowText[] {
  const texts: RowText[] = [];
  let hasTarget = false;
  for (const { field, text, target } of segments) {
    hasTarget ||= target;
    if (field !== undefined) texts.push(textOf(field, text, target));
  }
  if (!hasTarget) {
    for (const text of references) texts.push(textOf('reference', text, true));
  }
  for (const { text } of choices) texts.push(textOf('choice', text, false));
  return texts;
}

function textOf(field: string, text: string, target: boolean): RowText {
  return { field, text, target, plain: plain.test(text) };
}
