import type { Finding, Label } from '@amuro/contracts';
import { exampleLimit, type FindingRule } from './finding-rule.ts';
import type { SeenRow } from './seen-row.ts';

/** Standard deviations above what chance explains. */
const deviations = 4;
/** So many rows show it if it is there; to search all of a large set takes longer than to read it. */
const mostRows = 10_000;
/** A shorter reference may well stand in a document. */
const shortestReference = 20;

/**
 * The answer stands in the prompt: a prompt that names one label names the gold more often than chance allows, or a text
 * to be generated is there word for word.
 */
export const labelLeakage: FindingRule = {
  code: 'label-leakage',
  start: ({ labels, settings }) =>
    labels.length > 1 ? namedLabels(labels) : copiedReferences(settings.purpose === 'corpus'),
};

function namedLabels(labels: readonly Label[]) {
  const words = labels.map(({ text }) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const anywhere = new RegExp(words.join('|'), 'i');
  const asWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const named = new Map(labels.map(({ value }) => [value, 0]));
  const golds = new Map(labels.map(({ value }) => [value, 0]));
  const examples: Finding['examples'] = [];
  let rows = 0;
  let right = 0;
  return {
    observe({ row }: SeenRow) {
      if (row.label === undefined || rows === mostRows) return;
      rows += 1;
      golds.set(row.label, (golds.get(row.label) ?? 0) + 1);
      const prompt = row.segments.filter(
        ({ field, target, text }) => field !== undefined && !target && anywhere.test(text),
      );
      const one = onlyLabel(
        prompt.flatMap(({ text }) => text.match(asWord) ?? []),
        labels,
      );
      if (one === null) return;
      named.set(one.value, (named.get(one.value) ?? 0) + 1);
      if (one.value !== row.label) return;
      right += 1;
      if (examples.length < exampleLimit)
        examples.push({ line: row.sourceLine, detail: `names "${one.text}"` });
    },
    finish(): Finding | null {
      const shares = [...named].map(([value, count]) => ({ count, share: (golds.get(value) ?? 0) / rows }));
      const expected = sum(shares.map(({ count, share }) => count * share));
      const variance = sum(shares.map(({ count, share }) => count * share * (1 - share)));
      if (right <= expected + deviations * Math.sqrt(variance) + 1) return null;
      return {
        code: 'label-leakage',
        severity: 'warning',
        count: right,
        message: `rows whose prompt names their gold and no other label: ${right} of ${sum(named.values())} of the first ${rows} that name one label (chance: ${Math.round(expected)})`,
        remedy: 'Take the answer out of the columns of the prompt',
        examples,
      };
    },
  };
}

function onlyLabel(found: readonly string[], labels: readonly Label[]): Label | null {
  const lower = new Set(found.map((word) => word.toLowerCase()));
  const present = labels.filter(({ text }) => lower.has(text.toLowerCase()));
  return present.length === 1 ? present[0]! : null;
}

function copiedReferences(isCorpus: boolean) {
  const examples: Finding['examples'] = [];
  let count = 0;
  return {
    observe({ row }: SeenRow) {
      const reference = row.references[0]?.trim() ?? '';
      if (isCorpus || reference.length < shortestReference) return;
      const source = row.segments.find(
        ({ field, target, text }) => field !== undefined && !target && text.includes(reference),
      );
      if (source === undefined) return;
      count += 1;
      if (examples.length < exampleLimit) {
        const detail = `${source.field} holds "${shortened(reference)}"`;
        examples.push({ line: row.sourceLine, detail });
      }
    },
    finish: (): Finding | null =>
      count === 0
        ? null
        : {
            code: 'label-leakage',
            severity: 'info',
            count,
            message: `rows whose reference stands in the prompt, word for word: ${count}`,
            remedy: 'Copying answers these rows: compare with the surface rule `first-sentence`',
            examples,
          },
  };
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

/** By code points: half a surrogate pair is no text. */
function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 200));
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}
