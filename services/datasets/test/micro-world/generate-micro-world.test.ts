import { describe, expect, test } from 'vitest';
import { generateMicroWorld } from '../../src/domain/micro-world/generate-micro-world.ts';
import { microWorldSets } from '../../src/domain/micro-world/index.ts';
import { inDomainWords, outOfDomainWords } from '../../src/domain/micro-world/lexicon.ts';
import { rowsOf, shipped, taskSets, textOf, wordsOf } from './sets.ts';

describe('the micro-world generator', () => {
  test('The micro-world has the same rows for the same seed and others for another', () => {
    for (const set of Object.keys(microWorldSets)) {
      const split = set.endsWith('-ood') ? 'test' : 'train';
      const first = rowsOf({ set, split, rows: 20, seed: 3 });
      expect(rowsOf({ set, split, rows: 20, seed: 3 })).toEqual(first);
      expect(rowsOf({ set, split, rows: 20, seed: 4 })).not.toEqual(first);
    }
  });

  test('A row of the micro-world does not depend on the number of rows requested', () => {
    const few = rowsOf({ set: 'inference', split: 'train', rows: 10, seed: 0 });
    expect(rowsOf({ set: 'inference', split: 'train', rows: 50, seed: 0 }).slice(0, 10)).toEqual(few);
  });

  test('The micro-world never repeats a passage within a split', () => {
    for (const set of taskSets) {
      const rows = rowsOf({ set, split: 'test', rows: shipped.test, seed: 0 });
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(shipped.test);
    }
  });

  test('The micro-world balances labels to within one row', () => {
    for (const set of ['inference', 'inference-ood', 'paraphrase', 'paraphrase-ood']) {
      const counts = new Map<unknown, number>();
      for (const { label } of rowsOf({ set, split: 'test', rows: 301, seed: 0 })) {
        counts.set(label, (counts.get(label) ?? 0) + 1);
      }
      expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
    }
  });

  test('Out-of-domain names and words occur in no training row of the micro-world', () => {
    const strange = new Set(wordsOf(Object.values(outOfDomainWords).flat().join(' ')));
    for (const shared of ['on', 'in']) strange.delete(shared);
    for (const set of taskSets.filter((name) => !name.endsWith('-ood'))) {
      const used = new Set(rowsOf({ set, split: 'train', rows: 1000, seed: 0 }).map(textOf).flatMap(wordsOf));
      expect([...used].filter((word) => strange.has(word))).toEqual([]);
    }
  });

  test('The out-of-domain sets of the micro-world use only out-of-domain names, places and things', () => {
    const { names, places, things, colours } = inDomainWords;
    const known = new Set([names, places, things, colours].flat().map((word) => word.toLowerCase()));
    for (const set of taskSets.filter((name) => name.endsWith('-ood'))) {
      const used = rowsOf({ set, split: 'test', rows: 500, seed: 0 }).map(textOf).flatMap(wordsOf);
      expect(used.filter((word) => known.has(word))).toEqual([]);
    }
  });

  test('Out-of-domain passages of the micro-world are longer than in-domain ones, for tasks with a passage', () => {
    const length = (set: string): number =>
      rowsOf({ set, split: 'test', rows: 300, seed: 0 }).map(textOf).join('').length;
    for (const task of ['inference', 'summary', 'question']) {
      expect(length(`${task}-ood`)).toBeGreaterThan(1.1 * length(task));
    }
  });

  test('An unknown set or split of the micro-world is refused with the list of known ones', () => {
    const first = (set: string, split: string) => () =>
      generateMicroWorld({ set, split, rows: 1, seed: 0 }).next();
    expect(first('inferense', 'train')).toThrow(/no set "inferense"; it has corpus, inference/);
    expect(first('inference-ood', 'train')).toThrow(/no split "train"; it has test, fewshot/);
    expect(first('corpus', 'test')).toThrow(/no split "test"; it has train/);
    expect(first('toString', 'test')).toThrow(/no set "toString"/);
  });
});
