import { codePoints } from '../texts.ts';
import type { InspectionContext } from '../findings/finding-rule.ts';
import { findingRules } from '../findings/index.ts';
import type { RowFacts } from '../findings/row-facts.ts';
import { InspectedRow, type ObservedRow } from '../findings/inspected-row.ts';
import { createFingerprints, setFingerprint } from '../fingerprints/fingerprint.ts';

export interface RowFactCollector {
  add(row: ObservedRow): void;
  facts(): RowFacts;
}

/** `capacity`: the most rows. `looking`: codes of the rules that still need rows. */
export function createRowFactCollector(
  context: InspectionContext,
  capacity: number,
  looking: readonly string[] = findingRules.map(({ code }) => code),
): RowFactCollector {
  const lookers = findingRules
    .filter(({ code, look }) => look !== undefined && looking.includes(code))
    .map(({ code, look }) => ({ code, look: look!(context) }));
  const places = new Map(context.labels.map(({ value }, index) => [value, index + 1]));
  const goldTexts = new Map(context.labels.map(({ value, text }) => [value, codePoints(text)]));
  const facts = emptyFacts(capacity);
  return {
    add(observed) {
      const { row, comparison, isPlain } = observed;
      const { sourceLine, label, choices, gold, references } = row;
      const at = facts.rows;
      facts.lines[at] = sourceLine;
      setFingerprint(facts.texts, at, comparison);
      facts.labels[at] = label === undefined ? 0 : (places.get(label) ?? 0);
      facts.choices[at] = choices?.length ?? 0;
      facts.golds[at] = gold === undefined ? 0 : gold + 1;
      facts.prompts[at] = promptLength(row, isPlain);
      facts.targets[at] = targetLength(row);
      facts.completions[at] =
        label === undefined
          ? codePoints(references[0] ?? choices?.[gold ?? 0]?.text ?? '')
          : (goldTexts.get(label) ?? codePoints(label));
      const seen = new InspectedRow(observed);
      for (const { code, look } of lookers) {
        const what = look(seen);
        if (what !== null) facts.found.push({ row: at, code, what });
      }
      facts.rows += 1;
    },
    facts: () => facts,
  };
}

function emptyFacts(capacity: number): RowFacts {
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
