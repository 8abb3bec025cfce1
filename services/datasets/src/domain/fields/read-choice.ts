import { shown, type FieldReader } from './field-kind.ts';

/** Index of the right choice. An answer that could mean two choices, or none, drops the row. */
export const readChoice: FieldReader<number> = (raw, { field, lists }) => {
  const choices = lists.choices ?? [];
  const index = indexOf(raw, choices, lists.choiceLabels);
  if (index !== null && index >= 0 && index < choices.length) return { value: index };
  const reason = raw === undefined || raw === null || raw === '' ? 'unlabelled' : 'bad-answer';
  const detail = `${field}: ${shown(raw ?? null)} names none of the ${choices.length} choices (index from 0, choice label, letter or text)`;
  return { drop: { reason, detail } };
};

function indexOf(raw: unknown, choices: string[], labels: string[] | undefined): number | null {
  if (labels !== undefined) return uniqueIndex(labels, String(raw));
  if (typeof raw === 'number') return Number.isInteger(raw) ? raw : null;
  if (typeof raw !== 'string') return null;
  const byText = uniqueIndex(choices, raw);
  if (byText !== null) return byText;
  if (/^\d+$/.test(raw)) return Number(raw);
  return /^[A-Z]$/.test(raw) ? raw.codePointAt(0)! - 'A'.codePointAt(0)! : null;
}

function uniqueIndex(items: readonly string[], wanted: string): number | null {
  const index = items.indexOf(wanted);
  return index >= 0 && items.lastIndexOf(wanted) === index ? index : null;
}
