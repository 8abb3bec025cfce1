import { describe, expect, test } from 'vitest';
import { baseTuning } from '../../src/domain/grid/grid.ts';
import type { Curve } from '../../src/domain/verdicts/curve.ts';
import { dips } from '../../src/domain/verdicts/dip.ts';
import { implausibleStart } from '../../src/domain/verdicts/implausible-start.ts';
import { judgeMetric } from '../../src/domain/verdicts/judge-metric.ts';
import { judgeReplicate } from '../../src/domain/verdicts/replicate.ts';
import type { MetricFacts } from '../../src/domain/verdicts/run-facts.ts';

const sound: MetricFacts = {
  value: 0.6,
  upperBound: 0.66,
  chanceLevel: 1 / 3,
  protocol: 'corrected',
  closed: true,
  labels: ['entailment', 'neutral', 'contradiction'],
  rowsPrepared: 300,
  rowsScored: 300,
  rowsOverflowed: 0,
  golds: { entailment: 100, neutral: 100, contradiction: 100 },
  answers: { entailment: 150, neutral: 150 },
  constantByDesign: false,
  exemplarsScored: 0,
  trainedOnSource: [],
  leakageFindings: [],
};

const fraction = { range: { low: 0, high: 1 }, higherIsBetter: true };

describe('verdict on one run', () => {
  test.each<[string, Partial<MetricFacts>, string, string[]]>([
    ['sound', {}, 'valid', []],
    [
      'golds all "no", as where a test set is unlabelled',
      { golds: { neutral: 300 } },
      'invalid',
      ['one-class-golds'],
    ],
    ['a gold that is no label', { golds: { ...sound.golds, '-': 2 } }, 'invalid', ['unlabelled-golds']],
    ['an empty gold', { golds: { ...sound.golds, '': 2 } }, 'invalid', ['unlabelled-golds']],
    ['299 of 300 rows', { rowsScored: 299 }, 'invalid', ['missing-rows']],
    ['trained on the scored file', { trainedOnSource: ['mnli'] }, 'invalid', ['leakage']],
    ['leakage that the set reports', { leakageFindings: ['rows: 3'] }, 'invalid', ['leakage']],
    ['exemplars scored, corrected', { exemplarsScored: 4 }, 'invalid', ['leakage']],
    ['exemplars scored, paper', { exemplarsScored: 4, protocol: 'paper' }, 'suspect', ['exemplars-scored']],
    ['one answer', { answers: { neutral: 300 } }, 'suspect', ['one-class-predictions']],
    ['no answer at all', { answers: { '': 300 } }, 'suspect', ['one-class-predictions']],
    ['one answer by design', { answers: { neutral: 300 }, constantByDesign: true }, 'valid', []],
    ['exactly 5 % overflow', { rowsOverflowed: 15 }, 'valid', []],
    ['more than 5 % overflow', { rowsOverflowed: 16 }, 'suspect', ['overflow']],
    ['bound at chance', { value: 0.3, upperBound: 1 / 3 }, 'valid', []],
    ['bound below chance', { value: 0.2, upperBound: 0.25 }, 'suspect', ['below-chance']],
    ['no chance level', { value: 0.02, upperBound: 0.03, chanceLevel: null }, 'valid', []],
    [
      'different references of a generation',
      { closed: false, golds: { 'A cat.': 1 }, rowsScored: 300 },
      'valid',
      [],
    ],
    [
      'the worst of several',
      { rowsScored: 200, rowsOverflowed: 100 },
      'invalid',
      ['missing-rows', 'overflow'],
    ],
  ])('The verdict on one run: %s', (_, change, status, codes) => {
    const verdict = judgeMetric({ ...sound, ...change });
    expect(verdict.status).toBe(status);
    expect(verdict.reasons.map(({ code }) => code)).toEqual(codes);
  });

  test('A verdict states what it saw, with the numbers', () => {
    const { reasons } = judgeMetric({ ...sound, value: 0.2, upperBound: 0.25 });
    expect(reasons[0]?.detail).toBe(
      'the value 0.200 has an upper 95 % bound of 0.250, below the chance level 0.333',
    );
  });
});

const curve = (values: number[], change: Partial<Curve> = {}): Curve => ({
  tuning: baseTuning,
  evaluation: 'xsum',
  chanceLevel: null,
  scale: fraction,
  fromStart: true,
  points: values.map((value, index) => ({
    measurementId: `m${index}`,
    revision: `step${index}`,
    step: index,
    value,
    standardError: 0.004,
  })),
  ...change,
});
const doubted = (found: { measurementId: string }[]) => found.map(({ measurementId }) => measurementId);

describe('a point beyond both its neighbours', () => {
  test.each<[string, number[], string[]]>([
    ['base XSum at step 424000 of the released results', [0.106, 0.019, 0.108], ['m1']],
    ['a peak', [0.1, 0.4, 0.12], ['m1']],
    ['a steady rise', [0.1, 0.3, 0.6, 0.7], []],
    ['a fall of less than half', [0.5, 0.3, 0.5], []],
    ['ends, which have one neighbour', [0.9, 0.1], []],
    ['a point between two dips, which is no peak', [0.135, 0.008, 0.158, 0.052, 0.136], ['m1', 'm3']],
    ['small values that differ by little', [0.016, 0.006, 0.028], []],
  ])('A point beyond both its neighbours: %s', (_, values, expected) => {
    expect(doubted(dips(curve(values)))).toEqual(expected);
  });

  test('A dip is looked for on the worse side first: upwards if lower is better', () => {
    const scale = { range: { low: 1, high: null }, higherIsBetter: false };
    const perplexities = curve([30, 900, 28, 400, 25], { scale });
    expect(doubted(dips(perplexities))).toEqual(['m1', 'm3']);
  });

  test('A point is not a dip within five joint standard errors', () => {
    const noisy = curve([0.1, 0.02, 0.1]);
    const points = noisy.points.map((point) => ({ ...point, standardError: 0.02 }));
    expect(dips({ ...noisy, points })).toEqual([]);
  });
});

describe('a start that is too good', () => {
  const paraphrase = { evaluation: 'qqp', chanceLevel: 0.5 };

  test('An implausible start makes every base point of the set suspect, as for base QQP of the released results', () => {
    expect(doubted(implausibleStart(curve([0.987, 0.99, 1], paraphrase)))).toEqual(['m0', 'm1', 'm2']);
  });

  test.each<[string, Curve]>([
    ['an easy set that pre-training still teaches', curve([0.8, 0.9, 0.88], paraphrase)],
    ['a start below half of the range', curve([0.74, 0.99], paraphrase)],
    ['a tuned curve', curve([0.99, 1], { ...paraphrase, tuning: 'paws' })],
    ['a metric without chance', curve([0.99, 1])],
    [
      'a curve whose first point is not that of the series',
      curve([0.99, 1], { ...paraphrase, fromStart: false }),
    ],
  ])('A start is not implausible: %s', (_, given) => {
    expect(implausibleStart(given)).toEqual([]);
  });
});

describe('one key with two results', () => {
  const result = (digest: string, value: number, deviceModel: string) => ({
    digest: digest.repeat(64),
    value,
    circumstances: { deviceModel, threads: 1, versions: { torch: '2.15' }, budget: { tokens: 8192 } },
  });

  test.each([
    ['the same bytes', result('a', 0.5, 'A100'), result('a', 0.5, 'H100'), undefined],
    ['other bytes on like devices', result('a', 0.5, 'A100'), result('b', 0.5, 'A100'), 'two-digests'],
    ['other bytes elsewhere, near', result('a', 0.5, 'A100'), result('b', 0.509, 'H100'), undefined],
    [
      'other bytes elsewhere, far',
      result('a', 0.5, 'A100'),
      result('b', 0.52, 'H100'),
      'replicates-disagree',
    ],
  ])('One key with two results: %s', (_, first, second, code) => {
    expect(judgeReplicate(first, second, { range: { low: 0, high: 1 } })?.code).toBe(code);
  });
});
