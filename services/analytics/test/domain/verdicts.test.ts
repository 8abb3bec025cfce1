import { describe, expect, test } from 'vitest';
import { baseTuning } from '../../src/domain/grid/grid.ts';
import { chanceTest } from '../../src/domain/verdicts/chance-test.ts';
import { constantAnswers } from '../../src/domain/verdicts/constant-answers.ts';
import type { Curve } from '../../src/domain/verdicts/curve.ts';
import { dips } from '../../src/domain/verdicts/dip.ts';
import { implausibleStart } from '../../src/domain/verdicts/implausible-start.ts';
import { judgeMetric } from '../../src/domain/verdicts/judge-metric.ts';
import { judgeReplicate } from '../../src/domain/verdicts/replicate.ts';
import type { MetricFacts } from '../../src/domain/verdicts/run-facts.ts';

const sound: MetricFacts = {
  againstChance: { value: 0.6, chanceLevel: 1 / 3, rows: 300, pValue: 1 },
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
  seriesFindings: [],
};

const fraction = { range: { low: 0, high: 1 }, higherIsBetter: true };

/** So many right answers of n against guessing. */
function accuracy(right: number, n: number, chanceLevel: number) {
  const value = right / n;
  const standardError = Math.sqrt((value * (1 - value)) / (n - 1));
  return chanceTest({ value, n, standardError, chanceLevel, scale: fraction });
}

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
    [
      'weights that are those of another point',
      { seriesFindings: [{ code: 'series-duplicate', message: 'step1000 has the weights of main' }] },
      'suspect',
      ['series-duplicate'],
    ],
    [
      'a shard of another point and numbers that are not finite',
      {
        seriesFindings: [
          { code: 'series-shared-shard', message: 'a' },
          { code: 'series-non-finite', message: 'b' },
        ],
      },
      'suspect',
      ['series-non-finite', 'series-shared-shard'],
    ],
    ['exemplars scored, corrected', { exemplarsScored: 4 }, 'invalid', ['leakage']],
    ['exemplars scored, paper', { exemplarsScored: 4, protocol: 'paper' }, 'suspect', ['exemplars-scored']],
    ['one answer', { answers: { neutral: 300 } }, 'suspect', ['one-class-predictions']],
    ['no answer at all', { answers: { '': 300 } }, 'suspect', ['one-class-predictions']],
    ['one answer by design', { answers: { neutral: 300 }, constantByDesign: true }, 'valid', []],
    ['exactly 5 % overflow', { rowsOverflowed: 15 }, 'valid', []],
    ['more than 5 % overflow', { rowsOverflowed: 16 }, 'suspect', ['overflow']],
    [
      '60 of 300 rows where guessing gets 100',
      { againstChance: accuracy(60, 300, 1 / 3) },
      'suspect',
      ['below-chance'],
    ],
    [
      '70 of 300 rows, which one of thousands of runs may have by chance',
      { againstChance: accuracy(70, 300, 1 / 3) },
      'valid',
      [],
    ],
    ['0 of 3 rows where guessing gets half', { againstChance: accuracy(0, 3, 1 / 2) }, 'valid', []],
    ['no chance level', { againstChance: null }, 'valid', []],
    [
      'one answer, right less often than guesses',
      { answers: { neutral: 300 }, againstChance: accuracy(30, 300, 1 / 3) },
      'suspect',
      ['one-class-predictions'],
    ],
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
    const { reasons } = judgeMetric({ ...sound, againstChance: accuracy(60, 300, 1 / 3) });
    expect(reasons[0]?.detail).toBe(
      'the value 0.200 on 300 rows is worse than the chance level 0.333: exact binomial p < 0.001, below 0.05 even among 50,000 tests',
    );
  });
});

const curve = (values: number[], change: Partial<Curve> = {}): Curve => ({
  series: 'pythia',
  tuning: baseTuning,
  evaluation: 'xsum',
  dataset: 'xsum',
  metric: 'acc',
  answersKnown: false,
  chanceLevel: null,
  scale: fraction,
  fromStart: true,
  points: values.map((value, index) => ({
    measurementId: `m${index}`,
    revision: `step${index}`,
    step: index,
    value,
    standardError: 0.004,
    n: null,
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

  test.each([null, 0])(
    'All wrong between all right is a dip of many rows, not of few (error %s)',
    (error) => {
      const found = [1, 3, 1000].map((n) => {
        const points = curve([1, 0, 1]).points.map((point) => ({ ...point, standardError: error, n }));
        return doubted(dips(curve([], { points })));
      });
      expect(found).toEqual([[], [], ['m1']]);
    },
  );
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

describe('a value against chance', () => {
  // binomtest(right, n, chance, alternative="less") of SciPy 1.17.1.
  test.each([
    [0, 3, 1 / 2, 0.125],
    [38, 104, 1 / 2, 0.0038998080924446833],
    [20, 56, 1 / 3, 0.7021907490451136],
    [60, 300, 1 / 3, 2.281474806531497e-7],
  ])('%i of %i right where guessing gets %f has the p-value of binomtest', (right, n, chance, expected) => {
    expect(accuracy(right, n, chance)!.pValue).toBeCloseTo(expected, 12);
    // The standard error alone says how many rows there were.
    const value = right / n;
    const standardError = Math.sqrt((value * (1 - value)) / (n - 1));
    const alone = chanceTest({ value, n: null, standardError, chanceLevel: chance, scale: fraction });
    if (right > 0) expect(alone!.pValue / expected).toBeCloseTo(1, 9);
    else expect(alone).toBeNull();
  });

  test('Rows that share groups count as fewer against chance, and an error rate is worse when it is higher', () => {
    const clustered = { value: 0.2, n: 300, standardError: 0.06, chanceLevel: 1 / 3, scale: fraction };
    expect(chanceTest(clustered)!.rows).toBeCloseTo(45.44, 2);
    const errors = {
      ...clustered,
      value: 0.8,
      chanceLevel: 2 / 3,
      scale: { ...fraction, higherIsBetter: false },
    };
    expect(chanceTest(errors)!.pValue).toBeCloseTo(chanceTest(clustered)!.pValue, 12);
  });
});

describe('a constant answer without the answers', () => {
  const wsc = { evaluation: 'wsc.0-shot', dataset: 'wsc', chanceLevel: 1 / 2 };
  const [one, other] = [38 / 104, 66 / 104];
  const codes = (curves: Curve[]) =>
    constantAnswers(curves).map(({ measurementId, code }) => `${measurementId} ${code}`);
  /** Another set of the same checkpoints, with other values at each. */
  const beside = (values: number[]) =>
    curve(values, { evaluation: 'piqa', dataset: 'piqa', chanceLevel: 1 / 2 });

  test('The same value at four checkpoints in a row is a constant answer on either side of chance, and so is its opposite', () => {
    const found = constantAnswers([
      curve([one, one, one, one, 0.5, other], wsc),
      beside([0.5, 0.6, 0.61, 0.62, 0.63, 0.64]),
    ]);
    expect(found.map(({ measurementId }) => measurementId)).toEqual(['m0', 'm1', 'm2', 'm3', 'm5']);
    expect(found.map(({ code }) => code)).toEqual(found.map(() => 'one-class-predictions'));
    expect(found.at(-1)!.detail).toBe(
      '0.635 is what the other constant answer scores: 0.365 is the value at 4 consecutive checkpoints on wsc.0-shot (step0 to step3), as if all rows got the same answer',
    );
    expect(codes([curve([other, other, other, other, one], wsc)])).toHaveLength(5);
  });

  test('Checkpoints with the same weights score the same on every set and count once', () => {
    const same = [0.51, 0.51, 0.51, 0.51];
    expect(codes([curve([one, one, one, one], wsc), beside(same)])).toEqual([]);
    expect(
      codes([curve([one, one, one, one, one, one, one], wsc), beside([...same, 0.52, 0.53, 0.54])]),
    ).toHaveLength(7);
  });

  test('A constant answer is one at every shot count of its dataset, not on other datasets or by other metrics', () => {
    const others = [
      curve([0.4, one], { ...wsc, evaluation: 'wsc.5-shot' }),
      curve([0.4, one], { ...wsc, dataset: 'rte' }),
      curve([0.4, one], { ...wsc, metric: 'acc_norm' }),
    ];
    expect(codes([curve([one, one, one, one], wsc), ...others])).toHaveLength(5);
  });

  test.each<[string, Curve]>([
    ['three times in a row', curve([one, one, one, 0.4], wsc)],
    [
      'five times in a row with four choices',
      curve([0.25, 0.28, 0.28, 0.28, 0.28, 0.28], { ...wsc, chanceLevel: 1 / 4 }),
    ],
    ['all right', curve([1, 1, 1, 1, 1, 1], wsc)],
    ['answers that are known', curve([one, one, one, one], { ...wsc, answersKnown: true })],
    ['no chance level', curve([one, one, one, one, one, one], { ...wsc, chanceLevel: null })],
  ])('A repeated value is not taken for a constant answer: %s', (_, given) => {
    expect(codes([given])).toEqual([]);
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
