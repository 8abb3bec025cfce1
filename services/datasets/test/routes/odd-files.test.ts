import type { DatasetSpecInput } from '@amuro/contracts';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAnswer, inferenceSpec, startDatasets, type Datasets } from '../start-datasets.ts';

let datasets: Datasets;
beforeAll(async () => {
  datasets = await startDatasets();
});
afterAll(() => datasets.close());

const post = (body: unknown) => datasets.request.post('/v1/datasets').send(body as object);
const noColumn = Buffer.from(
  parquetWriteBuffer({ columnData: [{ name: 'premise', data: [] as string[], type: 'STRING' }] }),
);

describe('a file without rows', () => {
  test.each<[string, string | Buffer, string]>([
    ['empty.jsonl', '', 'an empty file'],
    ['empty.json', '', 'an empty file'],
    ['empty.csv', '', 'an empty file'],
    ['mark.csv', '\u{FEFF}', 'an empty file'],
    ['blank.jsonl', '\n \n\t\r\n', 'only blank lines'],
    ['blank.json', ' \n\n', 'only blank lines'],
    ['blank.tsv', '\n\r\n\n', 'only blank lines'],
    ['returns.jsonl', '\r\r\r', 'only blank lines'],
    ['header.csv', 'input_1,input_2,output\n', 'a header without rows'],
    ['header.tsv', 'input_1\tinput_2\toutput', 'a header without rows'],
    ['array.json', ' [ ] ', 'an empty array'],
    ['none.parquet', noColumn, 'a Parquet file without rows'],
  ])('%s is refused, with columns given or guessed, as what it is', async (name, content, got) => {
    const path = datasets.write(name, content);
    for (const columns of [inferenceSpec('').columns, {}]) {
      const answer = await post(inferenceSpec(path, { columns: columns! }));
      expectAnswer(answer, 422, 'createDataset');
      expect(answer.body.errors).toEqual([
        { field: 'splits.test', expected: 'at least one row', got, remedy: 'Name a source that has rows.' },
      ]);
    }
  });
});

describe('a file without a usable header', () => {
  test.each([
    ['cr.csv', 'input_1,input_2,output\ra,b,neutral\r', 'lines that end in CR only'],
    ['cr.jsonl', '{"input_1":"a"}\r{"input_1":"b"}\r', 'lines that end in CR only'],
    ['cr.tsv', '\r\r\r', 'lines that end in CR only'],
    ['spaces.csv', '   \n  \n', 'a line without names'],
  ])('%s is refused as what it is', async (name, content, got) => {
    const answer = await post(inferenceSpec(datasets.write(name, content), { columns: {} }));
    expectAnswer(answer, 422, 'createDataset');
    expect(answer.body).toMatchObject({ code: 'malformed-row', errors: [{ field: 'splits.test', got }] });
  });
});

describe('Answers of a multiple choice', () => {
  const spec = (rows: object[], change: Partial<DatasetSpecInput> = {}): DatasetSpecInput => ({
    name: 'sums',
    task: 'multiple-choice',
    role: 'instruction-test',
    columns: { question: 'question', choices: 'choices', answer: 'answer' },
    splits: { test: { kind: 'file', path: datasets.writeRows('sums.jsonl', rows) } },
    ...change,
  });
  const row = (answer: unknown, choices: unknown[] = ['red', 'green', 'blue', 'black'], n = 0) => ({
    question: `Which, ${n}?`,
    choices,
    answer,
  });
  const numbers = ['0', '2', '1', '4'];

  test.each<[string, object[], string]>([
    [
      'the text of a number',
      [row('2', numbers)],
      '"2" in line 1 of split "test": choice 2 by its text, 3 by its number or letter from 0',
    ],
    [
      'a number among numbers',
      [row(2, [0, 2, 1, 4])],
      '2 in line 1 of split "test": choice 2 by its text, 3 by its number or letter from 0',
    ],
    [
      'a letter among letters',
      [row('A', ['C', 'A', 'B'])],
      '"A" in line 1 of split "test": choice 2 by its text, 1 by its number or letter from 0',
    ],
    [
      'a text here and a number there',
      [row('3'), row('2', numbers)],
      '"2" in line 2 of split "test": choice 2 by its text, 3 by its number or letter from 0',
    ],
  ])('Answers that can mean two choices are refused: %s', async (_, rows, got) => {
    const answer = await post(spec(rows));
    expectAnswer(answer, 422, 'createDataset');
    expect(answer.body.errors[0]).toMatchObject({ field: 'columns.answer', got });
    expect(answer.body.remedy).toContain('"index", "from": 1');
    const said = await post(spec(rows, { labelMapping: { kind: 'index', from: 0 } }));
    expect(said.status === 201 || said.body.errors[0].field === 'columns.answer', said.text).toBe(true);
  });

  test('Answers are read in the only way that fits every row', async () => {
    const byText = await post(spec([row('2', numbers), row('1500', ['10', '1500', '3'])], { name: 'texts' }));
    expect(byText.status, byText.text).toBe(201);
    const byNumber = await post(spec([row(2, numbers), row(1)], { name: 'indices' }));
    expect(byNumber.status, byNumber.text).toBe(201);
  });

  test('Answers that count from 1 are refused, with the mapping that reads them', async () => {
    const rows = [1, 2, 3, 4].map((answer, n) => row(answer, undefined, n));
    const answer = await post(spec(rows));
    expectAnswer(answer, 422, 'createDataset');
    expect(answer.body.errors[0].got).toContain('line 4');
    expect(answer.body.remedy).toContain('{"kind": "index", "from": 1} if they count from 1');
    const { id } = await datasets.register(spec(rows, { labelMapping: { kind: 'index', from: 1 } }));
    const { rows: prepared } = await datasets.prepare({
      dataset: { id },
      purpose: 'evaluate',
      split: 'test',
    });
    expect(prepared.map(({ gold }) => gold)).toEqual([0, 1, 2, 3]);
  });
});
