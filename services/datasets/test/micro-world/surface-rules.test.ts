import { describe, expect, test } from 'vitest';
import type { MicroWorldRow } from '../../src/domain/micro-world/drawn-row.ts';
import { naiveBayesAccuracy } from './naive-bayes.ts';
import { rowsOf, shipped, wordsOf } from './sets.ts';

const tasks = [
  { task: 'inference', first: 'premise', second: 'hypothesis', chance: 1 / 3 },
  { task: 'paraphrase', first: 'sentence1', second: 'sentence2', chance: 1 / 2 },
];

/** Words alone and pairs of neighbours. */
function featuresOf(text: string): string[] {
  const words = wordsOf(text);
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

const meanByLabel = (rows: MicroWorldRow[], valueOf: (row: MicroWorldRow) => number): number[] => {
  const labels = [...new Set(rows.map((row) => row['label']))];
  return labels.map((label) => {
    const values = rows.filter((row) => row['label'] === label).map(valueOf);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  });
};

const spread = (values: number[]): number => Math.max(...values) - Math.min(...values);

describe.each(tasks)('the labels of $task', ({ task, first, second, chance }) => {
  const train = rowsOf({ set: task, split: 'train', rows: shipped.train, seed: 0 });
  const text = (row: MicroWorldRow, field: string): string => row[field] as string;

  test.each([
    ['the second text alone', (row: MicroWorldRow) => text(row, second)],
    ['both texts together', (row: MicroWorldRow) => `${text(row, first)} ${text(row, second)}`],
  ])(`The labels of ${task} cannot be predicted from the words of %s`, (_, textOf) => {
    for (const set of [task, `${task}-ood`]) {
      const tested = rowsOf({ set, split: 'test', rows: 2000, seed: 0 });
      const examples = (rows: MicroWorldRow[]) =>
        rows.map((row) => ({ label: text(row, 'label'), features: featuresOf(textOf(row)) }));
      const margin = 3 * Math.sqrt((chance * (1 - chance)) / tested.length);
      expect(naiveBayesAccuracy(examples(train), examples(tested))).toBeLessThan(chance + margin);
    }
  });

  test(`The labels of ${task} cannot be predicted from length`, () => {
    for (const field of [first, second]) {
      expect(spread(meanByLabel(train, (row) => text(row, field).length))).toBeLessThan(1);
    }
  });
});

describe('word overlap', () => {
  const overlap = (row: MicroWorldRow, first: string, second: string): number => {
    const known = new Set(wordsOf(row[first] as string));
    const words = wordsOf(row[second] as string);
    return words.filter((word) => known.has(word)).length / words.length;
  };

  test('Word overlap does not reveal a paraphrase', () => {
    const rows = rowsOf({ set: 'paraphrase', split: 'train', rows: shipped.train, seed: 0 });
    expect(spread(meanByLabel(rows, (row) => overlap(row, 'sentence1', 'sentence2')))).toBeLessThan(0.02);
  });

  /** A known bias: half of the neutral rows have a new name, half of the contradictions a new value. */
  test('Word overlap gives two thirds of the inference labels to a rule that sees which kind of word is new', () => {
    const rows = rowsOf({ set: 'inference', split: 'test', rows: 1500, seed: 0 });
    const right = rows.filter(({ premise, hypothesis, label }) => {
      const known = new Set(wordsOf(premise as string));
      const words = wordsOf(hypothesis as string);
      if (!known.has(words[0]!)) return label === 'neutral';
      return label === (known.has(words.at(-1)!) || words.at(-1) === 'best' ? 'entailment' : 'contradiction');
    });
    expect(right.length / rows.length).toBeGreaterThan(0.55);
    expect(right.length / rows.length).toBeLessThan(0.72);
  });
});

test('The word test does find labels that words give away', () => {
  const row = (at: number) => ({ label: `${at % 2}`, features: [at % 2 === 0 ? 'never' : 'always', 'a'] });
  const rows = Array.from({ length: 40 }, (_, at) => row(at));
  expect(naiveBayesAccuracy(rows, rows)).toBe(1);
});
