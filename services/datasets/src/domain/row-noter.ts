import { codePoints } from './code-points.ts';
import type { LookContext, ObservedRow } from './findings/finding-rule.ts';
import { findingRules } from './findings/index.ts';
import type { NotedRows } from './findings/noted-rows.ts';
import { SeenRow } from './findings/seen-row.ts';
import { createFingerprints, setFingerprint } from './fingerprint.ts';

export interface RowNoter {
  note(row: ObservedRow): void;
  noted(): NotedRows;
}

/** `capacity`: rows at most. `looking`: codes of the rules that still look. */
export function createRowNoter(
  context: LookContext,
  capacity: number,
  looking: readonly string[] = findingRules.map(({ code }) => code),
): RowNoter {
  const lookers = findingRules
    .filter(({ code, look }) => look !== undefined && looking.includes(code))
    .map(({ code, look }) => ({ code, look: look!(context) }));
  const places = new Map(context.labels.map(({ value }, index) => [value, index + 1]));
  const goldTexts = new Map(context.labels.map(({ value, text }) => [value, codePoints(text)]));
  const notes = emptyNotes(capacity);
  return {
    note(observed) {
      const { row, comparison, isPlain } = observed;
      const { sourceLine, label, choices, gold, references } = row;
      const at = notes.rows;
      notes.lines[at] = sourceLine;
      setFingerprint(notes.texts, at, comparison);
      notes.labels[at] = label === undefined ? 0 : (places.get(label) ?? 0);
      notes.choices[at] = choices?.length ?? 0;
      notes.golds[at] = gold === undefined ? 0 : gold + 1;
      notes.prompts[at] = promptLength(row, isPlain);
      notes.targets[at] = targetLength(row);
      notes.completions[at] =
        label === undefined
          ? codePoints(references[0] ?? choices?.[gold ?? 0]?.text ?? '')
          : (goldTexts.get(label) ?? codePoints(label));
      const seen = new SeenRow(observed);
      for (const { code, look } of lookers) {
        const what = look(seen);
        if (what !== null) notes.found.push({ row: at, code, what });
      }
      notes.rows += 1;
    },
    noted: () => notes,
  };
}

function emptyNotes(capacity: number): NotedRows {
  const column = () => new Uint32Array(capacity);
  return {
    rows: 0,
    lines: column(),
    texts: createFingerprints(capacity),
    labels: column(),
    choices: column(),
    golds: column(),
    prompts: column(),
    targets: column(),
    completions: column(),
    found: [],
  };
}

function promptLength({ segments }: ObservedRow['row'], isPlain: boolean): number {
  let length = 0;
  for (const { target, field, text } of segments) {
    if (!target) length += isPlain && field !== undefined ? text.length : codePoints(text);
  }
  return length;
}

function targetLength({ segments }: ObservedRow['row']): number {
  let length = 0;
  for (const { target, text } of segments) if (target) length += codePoints(text);
  return length;
}
