import { afterAll, beforeAll, expect, test } from 'vitest';
import { inferenceRow, inferenceSpec, startDatasets, type Datasets } from '../start-datasets.ts';

let datasets: Datasets;
beforeAll(async () => {
  datasets = await startDatasets();
});
afterAll(() => datasets.close());

const columns = { premise: 'input_1', hypothesis: 'input_2', label: 'output', group: 'tweet' };
/** Digits as text or as a number. */
const lines = (tweetOf: (n: number) => string) =>
  Array.from({ length: 80 }, (_, n) =>
    JSON.stringify(inferenceRow(n)).replace('}', `,"tweet":${tweetOf(n)}}`),
  );
const id = (n: number) => `16000000000000000${String(n % 40).padStart(2, '0')}`;

async function groups(name: string, content: string) {
  const path = datasets.write(name, content);
  const { id: dataset } = await datasets.register(
    inferenceSpec(path, { name: name.replace('.', '-'), columns }),
  );
  const { manifest, rows } = await datasets.prepare({
    dataset: { id: dataset },
    purpose: 'evaluate',
    split: 'test',
  });
  return {
    manifest,
    groups: new Set(rows.map(({ groupId }) => groupId)),
    ids: new Set(rows.map(({ rowId }) => rowId)),
  };
}

test('Groups named by 19-digit numbers are as many as those named by the same digits as text', async () => {
  const numbers = await groups('numbers.jsonl', lines(id).join('\n'));
  const texts = await groups('texts.jsonl', lines((n) => JSON.stringify(id(n))).join('\n'));
  expect(numbers.groups.size).toBe(40);
  expect(numbers.groups).toEqual(texts.groups);
  expect(numbers.ids).toEqual(texts.ids);
  const array = await groups('array.json', `[${lines(id).join(',\n')}]`);
  expect(array.groups).toEqual(texts.groups);
});

test('Only a dataset whose numbers were rounded before has a new key, and its manifest says so', async () => {
  const rounded = await groups('decimals.jsonl', lines((n) => `${n}.10`).join('\n'));
  expect(rounded.manifest.dataset.readingVersion).toBe(2);
  expect(rounded.groups).toContain('7.10');
  const plain = await groups('plain.jsonl', lines(String).join('\n'));
  expect(plain.manifest.dataset.readingVersion).toBeUndefined();
});
