import { describe, expect, test } from 'vitest';
import type { MicroWorldRow } from '../../src/domain/micro-world/drawn-row.ts';
import { rowsOf, shipped, taskSets } from './sets.ts';

/** The texts that make a test row what it is: premise with hypothesis, both sentences, or the passage. */
function contentOf(row: MicroWorldRow): string[] {
  const { premise, hypothesis, sentence1, sentence2, document, context } = row;
  return [premise, hypothesis, sentence1, sentence2, document, context].filter(
    (text): text is string => typeof text === 'string',
  );
}

const sentencesOf = (text: string): string[] => text.match(/[^.?]+[.?]/g)?.map((one) => one.trim()) ?? [];

/** Rows all of whose texts stand in one document; an index by first sentence spares most comparisons. */
function rowsFoundIn(documents: readonly string[], rows: readonly string[][]): string[][] {
  const holders = new Map<string, string[]>(rows.map(([first]) => [sentencesOf(first!)[0]!, []]));
  for (const document of documents) {
    for (const sentence of new Set(sentencesOf(document))) holders.get(sentence)?.push(document);
  }
  return rows.filter((texts) =>
    holders
      .get(sentencesOf(texts[0]!)[0]!)!
      .some((document) => texts.every((text) => document.includes(text))),
  );
}

const tests = taskSets.flatMap((set) =>
  rowsOf({ set, split: 'test', rows: shipped.test, seed: 0 }).map((row) => contentOf(row)),
);

describe('what a model is tested on', () => {
  test('No test passage is among the training rows or exemplars of any task', () => {
    const taught = new Set(
      taskSets.flatMap((set) => [
        ...(set.endsWith('-ood')
          ? []
          : rowsOf({ set, split: 'train', rows: shipped.train, seed: 0 }).map((row) => contentOf(row)[0]!)),
        ...rowsOf({ set, split: 'fewshot', rows: shipped.fewshot, seed: 0 }).map((row) => contentOf(row)[0]!),
      ]),
    );
    expect(tests.filter(([passage]) => taught.has(passage!))).toEqual([]);
  });

  test('No test row has a text that occurs in the corpus', { timeout: 120_000 }, () => {
    const corpus = rowsOf({ set: 'corpus', split: 'train', rows: shipped.corpus, seed: 0 });
    expect(
      rowsFoundIn(
        corpus.map(({ text }) => text as string),
        tests,
      ),
    ).toEqual([]);
  });

  test('A test row would be found in a corpus that contains it', () => {
    expect(rowsFoundIn(['Well.', `So. ${tests[7]!.join(' So it was. ')} Yes.`], tests)).toEqual([tests[7]]);
  });
});
