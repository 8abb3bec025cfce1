import type { PreparedRow } from '@amuro/contracts';

/** A row as it is written, with facts that only its reader knows. */
export interface ObservedRow {
  row: PreparedRow;
  comparison: string | null;
  /** Whether the texts of its columns are known to be plain. */
  isPlain: boolean;
  /** Its gold was missing; the paper's scripts made one up. */
  unlabelled: boolean;
  /** Its messages call tools. */
  hasToolCalls: boolean;
}

/** Printable ASCII without `&`: nothing in it can be an entity, invisible or wrongly decoded. */
const clean = /^[\t\n\r -%'-~]*$/;

/** A row as rules see it. Facts that only some rules need for some rows are computed on first use, once. */
export class InspectedRow implements ObservedRow {
  readonly row: PreparedRow;
  readonly comparison: string | null;
  readonly unlabelled: boolean;
  readonly hasToolCalls: boolean;
  readonly isPlain: boolean;
  private found: RowText[] | null = null;
  private allClean: boolean | null = null;

  constructor({ row, comparison, isPlain, unlabelled, hasToolCalls }: ObservedRow) {
    this.row = row;
    this.comparison = comparison;
    this.isPlain = isPlain;
    this.unlabelled = unlabelled;
    this.hasToolCalls = hasToolCalls;
  }

  /** Those of its texts that came from columns. */
  get texts(): readonly RowText[] {
    this.found ??= rowTexts(this.row);
    return this.found;
  }

  /** Whether the characters of its texts cannot contain anything to find. */
  get isClean(): boolean {
    this.allClean ??= isClean(this);
    return this.allClean;
  }
}

function isClean({ row: { segments, references, choices }, isPlain }: ObservedRow): boolean {
  for (const { field, target, text } of segments) {
    if (field !== undefined && !(isPlain && !target) && !clean.test(text)) return false;
  }
  for (const text of references) if (!clean.test(text)) return false;
  for (const { text } of choices ?? []) if (!clean.test(text)) return false;
  return true;
}

/** A text of a row that came from a column, not from a template. */
export interface RowText {
  field: string;
  text: string;
  /** Whether it is what a model must produce. */
  target: boolean;
}

/** All texts of a row that came from columns: those of the prompt, its target or references, and its choices. */
function rowTexts({ segments, references, choices = [] }: PreparedRow): RowText[] {
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
