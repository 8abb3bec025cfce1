import { Recipe, type PreparedSetManifest } from '@amuro/contracts';
import { describe, expect, test } from 'vitest';
import { checkTrainingRun } from '../src/domain/check-training-run.ts';
import { changedFiles } from '../src/domain/file-stamp.ts';
import { filesOfStep } from '../src/domain/files-of-step.ts';
import { parseSafetensors } from '../src/domain/parse-safetensors.ts';
import { runSeriesPoint } from '../src/domain/run-series-point.ts';
import { tokenizerSize } from '../src/domain/tokenizer-size.ts';

const finetune = (more: object = {}) =>
  Recipe.parse({ stage: 'finetune', learningRate: 1e-3, epochs: 2, ...more });
const pretrain = (more: object = {}) =>
  Recipe.parse({
    stage: 'pretrain',
    learningRate: 1e-3,
    steps: 10,
    sequenceLength: 16,
    batchSize: 4,
    ...more,
  });
const set = (purpose: string, kept = 20) =>
  ({ settings: { purpose }, counts: { kept } }) as unknown as PreparedSetManifest;

describe('A training run', () => {
  test.each([
    ['fine-tuning on rows', finetune(), set('train'), null],
    ['pre-training on a corpus', pretrain(), set('corpus'), null],
    ['keeping a step that is reached', finetune({ checkpointSteps: [0, 6] }), set('train'), null],
    ['both epochs and steps', finetune({ steps: 3 }), set('train'), 'recipe.steps'],
    ['neither', finetune({ epochs: null }), set('train'), 'recipe.steps'],
    ['fine-tuning on a corpus', finetune(), set('corpus'), 'preparedSet'],
    ['pre-training on rows', pretrain(), set('train'), 'preparedSet'],
    ['an empty set', finetune(), set('train', 0), 'preparedSet'],
    [
      'a sequence beyond the context',
      pretrain({ sequenceLength: 33 }),
      set('corpus'),
      'recipe.sequenceLength',
    ],
    [
      'no sequence length in pre-training',
      pretrain({ sequenceLength: null }),
      set('corpus'),
      'recipe.sequenceLength',
    ],
    [
      'a sequence length in fine-tuning',
      finetune({ sequenceLength: 16 }),
      set('train'),
      'recipe.sequenceLength',
    ],
    [
      'keeping a step that is not reached',
      finetune({ checkpointSteps: [7] }),
      set('train'),
      'recipe.checkpointSteps[0]',
    ],
  ])(
    'A training run with %s is accepted, or refused with the wrong field',
    (_, recipe, preparedSet, field) => {
      expect(checkTrainingRun(recipe, { contextLength: 32 }, preparedSet)?.field ?? null).toBe(field);
    },
  );
});

test('The tokens seen by a pre-training step allow for the smaller last batch of a pass', () => {
  const tokens = [0, 1, 2, 3, 4].map((step) => runSeriesPoint(pretrain(), 9, step).tokensSeen);
  expect(tokens).toEqual([0, 64, 128, 144, 208]);
});

describe('a safetensors header', () => {
  const header = (entries: object) => new TextEncoder().encode(JSON.stringify(entries));
  const tensor = (start: number, end: number, shape = [2, 2]) => ({
    dtype: 'F16',
    shape,
    data_offsets: [start, end],
  });
  const parse = (entries: object, dataBytes: number) => {
    const bytes = header(entries);
    return parseSafetensors(bytes, 8 + bytes.length + dataBytes).kind;
  };

  test.each([
    [
      'tensors that fill the file are accepted',
      { a: tensor(0, 8), b: tensor(8, 16), __metadata__: { format: 'pt' } },
      16,
      'tensors',
    ],
    ['a truncated file is damaged', { a: tensor(0, 8), b: tensor(8, 16) }, 15, 'damaged'],
    ['a gap is damage', { a: tensor(0, 8), b: tensor(10, 18) }, 18, 'damaged'],
    ['an overlap is damage', { a: tensor(0, 8), b: tensor(4, 12) }, 12, 'damaged'],
    ['a shape that needs other bytes is damage', { a: tensor(0, 8, [3, 2]) }, 8, 'damaged'],
    ['an unknown type is damage', { a: { ...tensor(0, 8), dtype: 'Q4' } }, 8, 'damaged'],
    ['a file without tensors is damaged', {}, 0, 'damaged'],
  ])('A safetensors header is checked against the size of its file: %s', (_, entries, dataBytes, kind) => {
    expect(parse(entries, dataBytes)).toBe(kind);
  });
});

test('The size of a tokenizer counts its added tokens once', () => {
  const model = { vocab: { a: 0, b: 1 } };
  expect(tokenizerSize({ model, added_tokens: [{ content: 'b' }, { content: '<s>' }] })).toBe(3);
  expect(
    tokenizerSize({
      model: {
        vocab: [
          ['a', -1],
          ['b', -2],
        ],
      },
    }),
  ).toBe(2);
  expect(tokenizerSize({ version: '1.0' })).toBeNull();
  expect(tokenizerSize(null)).toBeNull();
});

test('A file has changed if it is missing or has another size or time', () => {
  const stamp = (path: string, bytes: number, modifiedAtMs: number) => ({ path, bytes, modifiedAtMs });
  const before = ['a', 'b', 'c', 'd'].map((path) => stamp(path, 1, 1));
  expect(changedFiles(before, [stamp('a', 1, 1), stamp('b', 2, 1), stamp('c', 1, 2)])).toEqual([
    'b',
    'c',
    'd',
  ]);
});

test('The files of a step do not mix with those of a step with a longer number', () => {
  const entry = (path: string) => ({ path, bytes: 1, sha256: 'x' });
  const files = [
    entry('checkpoints/step-1/a'),
    entry('checkpoints/step-10/a'),
    entry('checkpoints/step-1/sub/b'),
  ];
  expect(filesOfStep(files, 1).map(({ path }) => path)).toEqual(['a', 'sub/b']);
});
