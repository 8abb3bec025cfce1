import { PreparedSetSettings, type PreparedRow } from '@amuro/contracts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePoints } from '../../src/domain/texts.ts';
import { createSetStatistics } from '../../src/domain/sets/set-statistics.ts';
import { noted } from './row-facts.ts';

function row(prompt: string, change: Partial<PreparedRow> = {}): PreparedRow {
  const segments = [{ text: prompt, target: false, truncatable: false }];
  return { rowId: '0'.repeat(64), sourceLine: 1, segments, references: [], ...change };
}

const settings = PreparedSetSettings.parse({ purpose: 'evaluate', split: 'test' });
const labels = [{ value: '1', text: 'entailment' }];
const statisticsOf = (rows: PreparedRow[]) => {
  const statistics = createSetStatistics(labels);
  const observed = rows.map((one) => ({
    row: one,
    comparison: null,
    isPlain: false,
    unlabelled: false,
    hasToolCalls: false,
  }));
  const facts = noted(observed, { settings, labels });
  for (let index = 0; index < facts.rows; index += 1) statistics.observe(facts, index);
  return statistics;
};

describe('golds', () => {
  test('Golds are counted by label, including labels that no row has', () => {
    const counts = statisticsOf([row('a', { label: '1' }), row('b')]).labelCounts();
    expect(counts).toEqual({ '1': 1 });
    expect(statisticsOf([row('b')]).labelCounts()).toEqual({ '1': 0 });
  });

  test('The golds of a multiple choice are counted by position, including positions that are never right', () => {
    const choices = (count: number) => Array.from({ length: count }, (_, n) => ({ text: `${n}` }));
    const rows = [0, 2, 2].map((gold) => row('a', { choices: choices(4), gold }));
    expect(statisticsOf([...rows, row('b', { choices: choices(5), gold: 1 })]).goldCounts()).toEqual([
      1, 1, 2, 0, 0,
    ]);
    expect(statisticsOf([row('a', { label: '1' })]).goldCounts()).toBeUndefined();
  });
});

describe('lengths', () => {
  test('Lengths are code points of prompt and completion, however the row stores its gold', () => {
    const target = { text: ' 💡💡', target: true, truncatable: false };
    const rows = [
      row('abcd', { segments: [...row('abcd').segments, target] }),
      row('a', { references: ['xy'] }),
      row('ab', { label: '1' }),
      row('abc', { choices: [{ text: 'no' }, { text: 'maybe' }], gold: 1 }),
    ];
    expect(statisticsOf(rows).lengths()).toEqual({
      prompt: { min: 1, median: 2, p95: 3, max: 4 },
      completion: { min: 2, median: 3, p95: 5, max: 10 },
    });
    expect(statisticsOf(rows).characters()).toEqual({ min: 1, median: 2, max: 7, total: 13 });
  });

  test('Lengths have the quantiles of the sorted list', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { minLength: 1, maxLength: 60 }), (lengths) => {
        const sorted = lengths.toSorted((a, b) => a - b);
        const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))];
        const { prompt } = statisticsOf(lengths.map((length) => row('x'.repeat(length)))).lengths();
        expect(prompt).toEqual({ min: at(0), median: at(0.5), p95: at(0.95), max: at(1) });
      }),
    );
  });

  test('Lengths count characters as Unicode does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(codePoints(text)).toBe([...text].length);
      }),
    );
  });
});
