import { readFileSync } from 'node:fs';
import { DatasetSpec } from '@amuro/contracts';
import { datasetKey, sha256 } from '@amuro/identity';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { checkDatasetSpec } from '../../src/domain/checks/check-dataset-spec.ts';
import { resolveDatasetSpec } from '../../src/domain/checks/resolve-dataset-spec.ts';
import { taskScoring } from '../../src/domain/checks/task-scoring.ts';

const keys = JSON.parse(
  readFileSync(new URL('../fixtures/catalogue-keys.json', import.meta.url), 'utf8'),
) as Record<string, string>;

test.each(loadCatalogue().map((spec) => [spec.name, spec] as const))(
  'The methods and metrics that %s takes from its task leave its key as it was in the first version',
  (name, spec) => {
    const digests = Object.fromEntries(Object.keys(spec.splits).map((split) => [split, sha256(split)]));
    expect(datasetKey(resolveDatasetSpec(spec), digests)).toBe(keys[name]);
  },
);

const columns = { document: 'a', summary: 'b' };

test.each([
  ['inference', {}, ['token-prob', 'free'], ['accuracy']],
  ['paraphrase', {}, ['token-prob', 'free'], ['accuracy']],
  ['summary', columns, ['generate'], ['rouge-l', 'exact-match']],
  ['summary', { ...columns, slots: 'c' }, ['generate'], ['rouge-l', 'exact-match', 'slot-accuracy']],
  ['question', {}, ['generate'], ['rouge-l', 'exact-match']],
  [
    'multiple-choice',
    {},
    ['options'],
    ['accuracy', 'accuracy-per-character', 'accuracy-per-byte', 'accuracy-pmi'],
  ],
  ['chat', {}, [], []],
  ['corpus', {}, [], []],
] as const)(
  'A dataset of task %s with columns %j has the methods %j and metrics %j',
  (task, mapped, ...usual) => {
    const { usualMethods, usualMetrics } = taskScoring({ task, columns: mapped });
    expect([usualMethods, usualMetrics]).toEqual(usual);
  },
);

test('A corpus that declares the method perplexity has the metrics of documents unless it names others', () => {
  const spec = { task: 'corpus', columns: { text: 'text' } } as const;
  expect(taskScoring({ ...spec, methods: [] })).toMatchObject({ methods: ['perplexity'], usualMetrics: [] });
  expect(taskScoring({ ...spec, methods: ['perplexity'] }).usualMetrics).toEqual([
    'bits-per-byte',
    'perplexity',
  ]);
});

test('A metric that needs an unmapped field of the task is refused with the mapping as the remedy', () => {
  const spec = DatasetSpec.parse({
    name: 'news',
    task: 'summary',
    role: 'in-domain',
    columns,
    metrics: ['slot-accuracy'],
    splits: { test: { kind: 'file', path: '/news.jsonl' } },
  });
  expect(checkDatasetSpec(spec)).toEqual([
    {
      field: 'metrics',
      expected: 'some of rouge-l, exact-match, bleu, chrf, rouge-1, rouge-2, rouge-l-unicode',
      got: '"slot-accuracy"',
      remedy: 'Omit metrics to use those of the task. Map `slots` to have slot-accuracy.',
    },
  ]);
  expect(checkDatasetSpec({ ...spec, metrics: ['accuracy'] })[0]?.remedy).toBe(
    'Omit metrics to use those of the task.',
  );
});
