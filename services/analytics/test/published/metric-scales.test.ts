import { expect, test } from 'vitest';
import { metricScale } from '../../src/domain/metric-scale.ts';
import { chanceOn, scaleOn } from '../../src/domain/grid/scales.ts';
import { measurementsOf, readGrid, refused, toSource } from './read-results.ts';

const results = (task: string, metrics: object, more: object = {}) =>
  toSource(
    `${task}_step1000.json`,
    JSON.stringify({ results: { [task]: metrics }, config: { model_args: 'pretrained=a/m' }, ...more }),
  );

test('Directions and ranges of published metrics are known by name, whatever filter follows', () => {
  expect(metricScale('acc_norm')).toMatchObject({ range: { low: 0, high: 1 }, sharesChance: true });
  expect(metricScale('exact_match.strict-match')).toMatchObject({
    label: 'exact_match.strict-match',
    range: { low: 0, high: 1 },
    sharesChance: false,
  });
  expect(metricScale('word_perplexity')).toMatchObject({
    range: { low: 1, high: null },
    higherIsBetter: false,
  });
  expect(metricScale('bits_per_byte')).toMatchObject({ higherIsBetter: false, aggregation: 'ratio-of-sums' });
  expect(metricScale('pct_stereotype').higherIsBetter).toBe(false);
  // A name that only begins like another's has nothing of it.
  expect(metricScale('accident_rate')).toMatchObject({
    range: { low: null, high: null },
    sharesChance: false,
  });
});

test('The direction that a results file states wins over what is known of the name', async () => {
  const metrics = { 'acc,none': 0.5, 'made_up,none': 12, 'odd,strict-match': 3, 'wer@clean,none': 0.3 };
  const more = { higher_is_better: { piqa: { acc: false, made_up: false, odd: false, 'wer@clean': false } } };
  const found = await measurementsOf('lm-eval-results', {}, [results('piqa', metrics, more)]);
  expect(found.map(({ scale }) => scale.higherIsBetter)).toEqual([false, false, false, false]);
});

test('A perplexity has no chance level and a fall of it is an improvement', async () => {
  const settings = {
    columns: { step: 'step', tunedOn: 'tuned', dataset: 'set', value: 'value' },
    constants: { series: 'm', metric: 'perplexity', task: 'inference' },
    scale: 'fraction',
  } as const;
  const lines = [
    'step,tuned,set,value',
    '1,base,wiki,900',
    '1,mnli,wiki,800',
    '9,base,wiki,40',
    '9,mnli,wiki,30',
  ];
  const grid = await readGrid('table', settings, [toSource('a.csv', lines.join('\n'))]);
  const [evaluation] = grid.evaluations;
  expect(scaleOn(grid, evaluation!)).toMatchObject({ higherIsBetter: false });
  expect(chanceOn(grid, evaluation!)).toBeNull();
});

test('A table may state direction and chance level of metrics that nobody knows', async () => {
  const settings = {
    columns: { step: 'step', dataset: 'set', value: 'value', chanceLevel: 'chance' },
    constants: { series: 'm', metric: 'error', higherIsBetter: false },
    scale: 'fraction',
  } as const;
  const [found] = await measurementsOf('table', settings, [
    toSource('a.csv', 'step,set,value,chance\n1,s,0.4,0.5'),
  ]);
  expect(found).toMatchObject({ chanceLevel: 0.5, scale: { higherIsBetter: false, sharesChance: true } });
  const wrong = { ...settings, constants: { ...settings.constants, higherIsBetter: 'maybe' } };
  expect(await refused('table', wrong, [toSource('a.csv', 'step,set,value,chance\n1,s,0.4,0.5')])).toEqual([
    'line 2: higherIsBetter as true or false; "maybe"',
  ]);
});
