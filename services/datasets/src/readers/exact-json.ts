import { parse } from 'lossless-json';
import { writtenNumber } from '../domain/columns/written-number.ts';
import type { UsedColumn } from '../domain/columns/used-columns.ts';
import { SourceError } from './source-error.ts';

/** So many rows of a file are looked at for a name that comes twice: a program that writes one writes it in every row. */
export const rowsCheckedForRepeats = 100;

/** Throws SourceError where an object has one name twice. JSON.parse would take the last. */
export function refuseRepeats(text: string, where: string): void {
  const onDuplicateKey = ({ key }: { key: string }) => {
    throw new SourceError({
      code: 'malformed-row',
      expected: 'each name once in an object',
      got: `${where}: "${key}" twice`,
      remedy: 'Rename or remove one of the two.',
    });
  };
  parse(text, undefined, { onDuplicateKey });
}

/** Levels of arrays and objects in a row; chats with tool calls have ten. */
const mostLevels = 100;

/** Throws SourceError for a row nested so deep that what walks it later would run out of stack. */
export function refuseDepth(value: unknown, where: string, levels = mostLevels): void {
  if (typeof value !== 'object' || value === null) return;
  if (levels === 0) {
    throw new SourceError({
      code: 'malformed-row',
      expected: `at most ${mostLevels} levels of arrays and objects in a row`,
      got: `${where}: more levels`,
      remedy: 'Flatten that row, or remove it.',
    });
  }
  for (const member of Array.isArray(value) ? value : Object.values(value)) {
    refuseDepth(member, where, levels - 1);
  }
}

/** A number that may not be what JavaScript writes: with a fraction or exponent, of 16 digits or more, or minus zero. */
const unusual = /\d[.eE]|\d{16}|-0/;

/**
 * Puts numbers of the used columns back as they are written where JSON.parse has changed them. Most rows have none, and are
 * looked at no further than that takes; the text is parsed again only for the others.
 */
export function restoreNumbers(
  record: Record<string, unknown>,
  text: string,
  columns: readonly UsedColumn[],
): void {
  for (const { name, asText } of columns) {
    const member = Object.hasOwn(record, name) ? name : name.split('.')[0]!;
    if (!mayHaveChanged(record[member], asText)) continue;
    if (!unusual.test(text)) return;
    const exact = parse(text, undefined, {
      parseNumber: writtenNumber,
      onDuplicateKey: last,
    }) as typeof record;
    for (const column of columns) {
      const at = Object.hasOwn(record, column.name) ? column.name : column.name.split('.')[0]!;
      if (Object.hasOwn(exact, at)) record[at] = exact[at];
    }
    return;
  }
}

/** JSON.parse takes the last one too. */
function last({ newValue }: { newValue: unknown }): unknown {
  return newValue;
}

/** How a whole number is written does not matter where it is compared as a number. */
function mayHaveChanged(value: unknown, asText: boolean): boolean {
  if (typeof value === 'number') return asText || !Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((member) => mayHaveChanged(member, asText));
}
