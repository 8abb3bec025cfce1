import type { Label } from '@amuro/contracts';
import { Examples } from './examples.ts';
import type { FindingObserver, FindingRule } from './finding-rule.ts';
import type { InspectedRow } from './inspected-row.ts';

/** Standard deviations above the count expected by chance. */
const deviations = 4;
/** This many rows show it if it exists; searching all rows of a large set takes longer than reading it. */
const mostRows = 10_000;
/** A shorter reference may well occur in a document. */
const shortestReference = 20;

/**
 * The prompt contains the answer: a prompt that names one label names the gold more often than by chance, or contains the text to
 * be generated word for word.
 */
export const labelLeakage: FindingRule = {
  code: 'label-leakage',
  look: ({ labels, settings: { purpose } }) => {
    if (labels.length > 1) return namedLabel(labels);
    return purpose === 'corpus' ? () => null : copiedReference;
  },
  start: ({ labels }) => (labels.length > 1 ? namedLabels(labels) : copiedReferences()),
};

/** The value of the only label that the prompt names. */
function namedLabel(labels: readonly Label[]) {
  const words = labels.map(({ text }) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const anywhere = new RegExp(words.join('|'), 'i');
  const asWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return ({ row }: InspectedRow): string | null => {
    const found: string[] = [];
    for (const { field, target, text } of row.segments) {
      if (field === undefined || target || !anywhere.test(text)) continue;
      found.push(...(text.match(asWord) ?? []));
    }
    return found.length === 0 ? null : onlyLabel(found, labels);
  };
}

function namedLabels(labels: readonly Label[]): FindingObserver {
  const golds = new Map(labels.map(({ value }) => [value, 0]));
  const named = new Map(labels.map(({ value }) => [value, 0]));
  const examples = new Examples();
  let rows = 0;
  let isCounted = false;
  return {
    observe(noted, row) {
      const gold = labels[noted.labels[row]! - 1];
      isCounted = gold !== undefined && rows < mostRows;
      if (!isCounted) return;
      rows += 1;
      golds.set(gold!.value, golds.get(gold!.value)! + 1);
    },
    note(value, noted, row) {
      if (!isCounted) return;
      named.set(value, named.get(value)! + 1);
      const gold = labels[noted.labels[row]! - 1]!;
      if (value === gold.value) examples.add(noted.lines[row]!, `names "${gold.text}"`);
    },
    enough: () => rows === mostRows,
    finish() {
      const { count: right, list } = examples;
      const shares = [...named].map(([value, count]) => ({ count, share: (golds.get(value) ?? 0) / rows }));
      const expected = sum(shares.map(({ count, share }) => count * share));
      const variance = sum(shares.map(({ count, share }) => count * share * (1 - share)));
      if (right <= expected + deviations * Math.sqrt(variance) + 1) return null;
      return {
        code: 'label-leakage',
        severity: 'warning',
        count: right,
        message: `rows whose prompt names their gold and no other label: ${right} of ${sum(named.values())} of the first ${rows} that name one label (chance: ${Math.round(expected)})`,
        remedy: 'Remove the answer from the columns of the prompt',
        examples: list,
      };
    },
  };
}

function onlyLabel(found: readonly string[], labels: readonly Label[]): string | null {
  const lower = new Set(found.map((word) => word.toLowerCase()));
  const present = labels.filter(({ text }) => lower.has(text.toLowerCase()));
  return present.length === 1 ? present[0]!.value : null;
}

function copiedReference({ row }: InspectedRow): string | null {
  const reference = row.references[0]?.trim() ?? '';
  if (reference.length < shortestReference) return null;
  const source = row.segments.find(
    ({ field, target, text }) => field !== undefined && !target && text.includes(reference),
  );
  return source === undefined ? null : `${source.field} holds "${shortened(reference)}"`;
}

function copiedReferences(): FindingObserver {
  const examples = new Examples();
  return {
    note: (detail, { lines }, row) => examples.add(lines[row]!, detail),
    finish: () =>
      examples.count === 0
        ? null
        : {
            code: 'label-leakage',
            severity: 'info',
            count: examples.count,
            message: `rows whose prompt contains the reference word for word: ${examples.count}`,
            remedy: 'Copying answers these rows: compare with the surface rule `first-sentence`',
            examples: examples.list,
          },
  };
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

/** By code points: half a surrogate pair is not text. */
function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 200));
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}
