import { expect, test } from 'vitest';
import { positionsIn } from '../../src/readers/parse-position.ts';
import { withoutPosition } from '../../src/readers/published-point.ts';
import { measurementsOf, readGrid, refused, toSource } from './read-results.ts';

const result = (
  revision: string | null,
  value: number,
  name = 'results.json',
  model = 'allenai/OLMo-2-0425-1B',
) =>
  toSource(
    name,
    JSON.stringify({
      results: { arc_easy: { 'acc,none': value } },
      config: { model_args: `pretrained=${model}${revision === null ? '' : `,revision=${revision}`}` },
    }),
  );
const pointsOf = async (...files: ReturnType<typeof result>[]) =>
  (await measurementsOf('lm-eval-results', {}, files)).map(({ subject }) =>
    subject.kind === 'published' ? subject.points[0] : null,
  );

const nowhere = { stage: null, ingredient: null, step: null, tokens: null, order: null };

test.each([
  ['step1000-tokens4B', { step: 1000, tokens: 4e9 }],
  ['stage1-step150-tokens1B', { stage: 1, step: 150, tokens: 1e9 }],
  ['stage2-ingredient3-step23852-tokens51B', { stage: 2, ingredient: 3, step: 23_852, tokens: 51e9 }],
  ['TinyLlama-1.1B-intermediate-step-1195k-token-2.5T', { step: 1_195_000, tokens: 2.5e12 }],
  ['step-480k-token-1007B', { step: 480_000, tokens: 1007e9 }],
  ['TinyLlama-1.1B-step-50K-105b', { step: 50_000, tokens: 105e9 }],
  ['240b_tokens', { tokens: 240e9 }],
  ['1t_tokens', { tokens: 1e12 }],
  ['ckpt_001', { order: 1 }],
  ['ckpt_360', { order: 360 }],
  ['ckpt1000', { step: 1000 }],
  ['train_00220B', { tokens: 220e9 }],
  ['open_llama_7b_700bt_preview', { tokens: 700e9 }],
  ['global_step1000', { step: 1000 }],
  ['checkpoint-2000', { step: 2000 }],
])('The place of %s is read from its name', (name, expected) => {
  expect(positionsIn(name)).toEqual([{ ...nowhere, ...expected }]);
});

test.each([
  'main',
  'pythia-1.4b',
  'deepspeed_stage3',
  'results_2026-02-03T09-00-00.000001.json',
  'footstep7b',
])('The name %s states no place', (name) => {
  expect(positionsIn(name)).toEqual([]);
});

test.each([
  ['TinyLlama/TinyLlama-1.1B-intermediate-step-1195k-token-2.5T', 'TinyLlama/TinyLlama-1.1B-intermediate'],
  ['openlm-research/open_llama_7b_700bt_preview', 'openlm-research/open_llama_7b'],
  ['/models/pythia-1b/step1000', 'models/pythia-1b'],
  ['/models/pythia-1b/global_step1000', 'models/pythia-1b'],
  ['/models/pythia-1b/run-step1000', 'models/pythia-1b'],
  ['EleutherAI/pythia-410m', 'EleutherAI/pythia-410m'],
])('The model %s is of the series %s', (model, series) => {
  expect(withoutPosition(model)).toBe(series);
});

test('Stages and ingredients of OLMo-2 are places of their own, each branch a curve of its own', async () => {
  const files = [
    result('stage1-step1000-tokens3B', 0.31),
    result('stage1-step20000-tokens42B', 0.5),
    result('stage2-ingredient1-step1000-tokens3B', 0.66),
    result('stage2-ingredient2-step1000-tokens3B', 0.65),
    result('stage2-ingredient1-step23852-tokens51B', 0.68),
  ];
  const grid = await readGrid('lm-eval-results', {}, files);
  expect(grid.series.map(({ name, points }) => [name, points.map(({ step }) => step)])).toEqual([
    ['OLMo-2-0425-1B', [1000, 20_000]],
    ['OLMo-2-0425-1B.stage2-ingredient1', [1000, 23_852]],
    ['OLMo-2-0425-1B.stage2-ingredient2', [1000]],
  ]);
  expect(grid.cells).toHaveLength(5);
  expect(await pointsOf(files[2]!)).toMatchObject([
    { stage: 'stage2', ingredient: 1, step: 1000, tokensSeen: 3e9 },
  ]);
});

test('A checkpoint of OLMo-2 whose name lacks its stage is of the first, where others name theirs', async () => {
  const points = await pointsOf(
    result('step150-tokens1B', 0.2),
    result('stage1-step1000-tokens3B', 0.3),
    result('stage2-ingredient1-step1000-tokens3B', 0.6),
  );
  expect(points.map((point) => point!.stage)).toEqual(['stage1', 'stage1', 'stage2']);
});

test('Two names of one place are one point', async () => {
  const points = await pointsOf(
    result(null, 0.2, 'step1000/results.json', 'a/m'),
    result('step1000-tokens4B', 0.3, 'other.json', 'a/m'),
  );
  expect(new Set(points.map((point) => point!.revision))).toEqual(new Set(['step1000-tokens4B']));
});

test('Checkpoints without steps stand by their tokens, else by their number', async () => {
  const [tokens] = await pointsOf(
    result('240b_tokens', 0.3, 'a.json', 'togethercomputer/RedPajama-INCITE-7B-Base'),
  );
  expect(tokens).toMatchObject({ step: null, tokensSeen: 240e9, revision: '240b_tokens' });
  const [numbered] = await pointsOf(result('ckpt_010', 0.3, 'a.json', 'LLM360/K2'));
  expect(numbered).toMatchObject({ step: null, tokensSeen: null, order: 10 });
  const grid = await readGrid('lm-eval-results', {}, [
    result('1t_tokens', 0.4, 'b.json', 'a/r'),
    result('240b_tokens', 0.3, 'a.json', 'a/r'),
  ]);
  expect(grid.series[0]!.points.map(({ revision }) => revision)).toEqual(['240b_tokens', '1t_tokens']);
});

test('Stages that two parts of a file name differently are refused', async () => {
  const [first] = await refused('lm-eval-results', {}, [
    result('stage1-step1000', 0.3, 'stage2-step1000/results.json'),
  ]);
  expect(first).toBe('the file name: one stage: 2; 2 and 1');
});

test('A table states stages and ingredients in columns or in its revisions', async () => {
  const settings = {
    columns: { step: 'step', stage: 'stage', ingredient: 'part', dataset: 'set', value: 'value' },
    constants: { series: 'm', metric: 'acc' },
    scale: 'fraction',
  } as const;
  const csv = 'step,stage,part,set,value\n1000,1,,s,0.3\n1000,2,1,s,0.5\n1000,2,2,s,0.6\n';
  const grid = await readGrid('table', settings, [toSource('t.csv', csv)]);
  expect(grid.series.map(({ name }) => name)).toEqual(['m', 'm.stage2-ingredient1', 'm.stage2-ingredient2']);
  const wrong = { ...settings, columns: { step: 'step', revision: 'stage', dataset: 'set', value: 'value' } };
  const [first] = await refused('table', wrong, [
    toSource('t.csv', 'step,stage,set,value\n5,step1000,s,0.3\n'),
  ]);
  expect(first).toBe('line 2: the step of its revision, 1000; 5');
});
