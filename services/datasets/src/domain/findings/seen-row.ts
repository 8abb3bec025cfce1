import type { PreparedRow } from '@amuro/contracts';
import type { ObservedRow } from './finding-rule.ts';
import { rowTexts, type RowText } from './row-texts.ts';

/** Printable ASCII without `&`: nothing in it can be an entity, invisible or wrongly decoded. */
const plain = /^[\t\n\r -%'-~]*$/;

/** A row as rules see it. What only some of them ask of some rows is found when it is asked for, once. */
export class SeenRow implements ObservedRow {
  readonly row: PreparedRow;
  readonly comparison: string | null;
  readonly unlabelled: boolean;
  private found: RowText[] | null = null;
  private isPlain: boolean | null = null;

  constructor({ row, comparison, unlabelled }: ObservedRow) {
    this.row = row;
    this.comparison = comparison;
    this.unlabelled = unlabelled;
  }

  /** Its texts that came from columns. */
  get texts(): readonly RowText[] {
    this.found ??= rowTexts(this.row);
    return this.found;
  }

  /** Whether all of its texts are plain. */
  get plain(): boolean {
    this.isPlain ??= isPlain(this.row);
    return this.isPlain;
  }
}

function isPlain({ segments, references, choices }: PreparedRow): boolean {
  for (const { field, text } of segments) if (field !== undefined && !plain.test(text)) return false;
  for (const text of references) if (!plain.test(text)) return false;
  for (const { text } of choices ?? []) if (!plain.test(text)) return false;
  return true;
}
