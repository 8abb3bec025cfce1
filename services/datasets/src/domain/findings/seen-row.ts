import type { PreparedRow } from '@amuro/contracts';
import type { ObservedRow } from './finding-rule.ts';
import { rowTexts, type RowText } from './row-texts.ts';

/** Printable ASCII without `&`: nothing in it can be an entity, invisible or wrongly decoded. */
const clean = /^[\t\n\r -%'-~]*$/;

/** A row as rules see it. What only some of them ask of some rows is found when it is asked for, once. */
export class SeenRow implements ObservedRow {
  readonly row: PreparedRow;
  readonly comparison: string | null;
  readonly unlabelled: boolean;
  readonly isPlain: boolean;
  private found: RowText[] | null = null;
  private allClean: boolean | null = null;

  constructor({ row, comparison, isPlain, unlabelled }: ObservedRow) {
    this.row = row;
    this.comparison = comparison;
    this.isPlain = isPlain;
    this.unlabelled = unlabelled;
  }

  /** Its texts that came from columns. */
  get texts(): readonly RowText[] {
    this.found ??= rowTexts(this.row);
    return this.found;
  }

  /** Whether there is nothing to find in the characters of its texts. */
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
