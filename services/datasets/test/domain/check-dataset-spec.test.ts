import { DatasetSpec, type DatasetSpecInput } from '@amuro/contracts';
import { describe, expect, test } from 'vitest';
import { checkDatasetSpec } from '../../src/domain/checks/check-dataset-spec.ts';
import { resolveDatasetSpec } from '../../src/domain/checks/resolve-dataset-spec.ts';

const good: DatasetSpecInput = {
  name: 'mnli',
  task: 'inference',
  role: 'train',
  columns: { premise: 'a', hypothesis: 'b', label: 'c' },
  labels: [
    { value: '0', text: 'entailment' },
    { value: '1', text: 'neutral' },
  ],
  splits: { train: { kind: 'file', path: '/x.jsonl' } },
};

const faultsOf = (change: Partial<DatasetSpecInput>) =>
  checkDatasetSpec(DatasetSpec.parse({ ...good, ...change }));

describe('a dataset spec', () => {
  test('A correct dataset spec is accepted and completed from its task', () => {
    expect(faultsOf({})).toEqual([]);
    expect(resolveDatasetSpec(DatasetSpec.parse(good))).toMatchObject({
      methods: ['token-prob', 'free'],
      metrics: ['accuracy'],
      chanceLevel: 0.5,
    });
  });

  test('A dataset spec that maps slots gets slot accuracy', () => {
    const columns = { document: 'a', summary: 'b', slots: 'c' };
    const spec = DatasetSpec.parse({ ...good, task: 'summary', columns, labels: [] });
    expect(resolveDatasetSpec(spec).metrics).toEqual(['rouge-l', 'exact-match', 'slot-accuracy']);
  });

  test.each([
    ['a field of another task', { columns: { ...good.columns, document: 'd' } }, 'columns.document'],
    ['a field that is not mapped', { columns: { premise: 'a', label: 'c' } }, 'columns.hypothesis'],
    [
      'one column at two places of a list',
      { columns: { ...good.columns, premise: ['a', 'b', 'a'] } },
      'columns.premise',
    ],
    ['one label', { labels: good.labels!.slice(0, 1) }, 'labels'],
    ['a label text twice', { labels: good.labels!.map(({ value }) => ({ value, text: 'x' })) }, 'labels'],
    [
      'a label text that begins with a space',
      { labels: [...good.labels!, { value: '2', text: ' x' }] },
      'labels',
    ],
    ['a method that the task cannot have', { methods: ['generate'] }, 'methods'],
    ['a metric that the task cannot have', { metrics: ['rouge-l'] }, 'metrics'],
  ] as const)('A dataset spec with %s is refused with the name of the field', (_, change, field) => {
    expect(faultsOf(change as Partial<DatasetSpecInput>).map((fault) => fault.field)).toEqual([field]);
  });

  test('A dataset spec of a generation task cannot have labels', () => {
    expect(faultsOf({ task: 'summary', columns: { document: 'a', summary: 'b' } })).toMatchObject([
      { field: 'labels' },
    ]);
  });
});
