import { describe, expect, test } from 'vitest';
import { mcnemar } from '../src/binary-outcomes.ts';
import { effectSize, minimumDetectableEffect } from '../src/effect-size.ts';
import { comparePairs, compareRows, joinRows } from '../src/paired-comparison.ts';
import { graded, seed } from './samples.ts';

describe('paired comparison', () => {
  test('A paired comparison joins rows by id in any order and counts rows without a partner', () => {
    const joined = joinRows(
      { rowIds: ['a', 'b', 'c'], values: Float64Array.of(0.1, 0.2, 0.3) },
      { rowIds: ['c', 'd', 'a', 'e'], values: Float64Array.of(0.9, 0.8, 0.7, 0.6) },
    );
    expect([...joined.from]).toEqual([0.1, 0.3]);
    expect([...joined.to]).toEqual([0.7, 0.9]);
    expect(joined.unpaired).toEqual({ from: 1, to: 2 });
  });

  test('Scorings that share no row have no comparison', () => {
    const [from, to] = ['a', 'b'].map((rowId) => ({ rowIds: [rowId], values: Float64Array.of(1) }));
    expect(compareRows(from!, to!, seed)).toEqual({ unpaired: { from: 1, to: 1 }, comparison: null });
  });

  test('A comparison of a single pair, or of pairs of one group, has no interval', () => {
    const one = comparePairs(Float64Array.of(0), Float64Array.of(1), seed);
    expect(one).toMatchObject({ interval: null, standardError: null, minimumDetectableEffect: null });
    const group = comparePairs(Float64Array.of(0, 1), Float64Array.of(1, 1), seed, ['g', 'g']);
    expect(group).toMatchObject({ interval: null, minimumDetectableEffect: null });
  });

  test('Pairs that all agree have no detectable effect, and graded rows have no rate', () => {
    const same = comparePairs(Float64Array.of(0, 1), Float64Array.of(0, 1), seed);
    expect(same).toMatchObject({ difference: 0, mcnemarPValue: 1, minimumDetectableEffect: null });
    const marks = comparePairs(Float64Array.of(0.2, 0.5), Float64Array.of(0.3, 0.4), seed);
    expect(marks.effectSize.cohensH).toBeNull();
  });

  test('0/1 rows are counted as learned, forgotten, kept and never right, and McNemar tests the discordant ones', () => {
    const from = Float64Array.from([0, 0, 0, 1, 1, 0, 1]);
    const to = Float64Array.from([1, 1, 0, 1, 0, 1, 1]);
    const comparison = comparePairs(from, to, seed);
    expect(comparison.flips).toEqual({ learned: 3, forgotten: 1, kept: 2, never: 1 });
    expect(comparison.mcnemarPValue).toBeCloseTo(0.625, 12);
    expect(comparison.difference).toBeCloseTo(2 / 7, 12);
    expect(comparison.toValue - comparison.fromValue).toBeCloseTo(comparison.difference, 12);
  });

  test('A comparison of a graded metric has no flips and no McNemar test', () => {
    const halved = graded.map((value) => value / 2);
    const comparison = comparePairs(graded, halved, seed);
    expect([comparison.flips, comparison.mcnemarPValue]).toEqual([null, null]);
    expect(comparison.interval!.high).toBeLessThan(0);
  });

  test('Pairing gives a narrower interval when both sides agree on the hard rows', () => {
    const better = graded.map((value) => Math.min(1, value + 0.05));
    const paired = comparePairs(graded, better, seed).interval!;
    expect(paired.high - paired.low).toBeLessThan(0.02);
  });
});

describe('McNemar test', () => {
  test.each([
    // scipy.stats.binomtest(learned, learned + forgotten, 0.5).pvalue
    [8, 2, 0.109375],
    [0, 5, 0.0625],
    [30, 30, 1],
    [1, 0, 1],
    [120, 80, 0.005685155996750306],
    [700, 500, 8.535366081034316e-9],
    [3000, 2500, 1.6615256105422665e-11],
  ])('McNemar of %i learned against %i forgotten equals scipy.stats.binomtest', (learned, forgotten, p) => {
    expect(mcnemar(learned, forgotten) / p).toBeCloseTo(1, 9);
  });

  test('McNemar with nothing learned and nothing forgotten gives p = 1', () => {
    expect(mcnemar(0, 0)).toBe(1);
  });
});

describe('effect sizes', () => {
  test('Cohen’s d of paired rows and h of two rates equal their definitions', () => {
    const from = Float64Array.of(0.1, 0.4, 0.35, 0.8, 0.05, 0.2, 0.9, 0.33);
    const to = Float64Array.of(0.2, 0.3, 0.55, 0.9, 0.25, 0.4, 0.85, 0.63);
    const { cohensDz, cohensH } = effectSize(from, to);
    expect(cohensDz).toBeCloseTo(0.8724360024169411, 10);
    expect(cohensH).toBeCloseTo(0.23925375280292216, 10);
    expect(effectSize(from, from).cohensDz).toBeNull();
  });

  test('The minimum detectable effect is 2.8 standard errors at 5 % and 80 % power, and unknown without an error', () => {
    expect(minimumDetectableEffect(0.02)).toBeCloseTo(0.05603170436225937, 10);
    expect(minimumDetectableEffect(0)).toBeNull();
  });
});
