import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  expectAnswer,
  id,
  inferenceRow,
  inferenceRows,
  inferenceSpec,
  startDatasets,
  type Datasets,
} from '../start-datasets.ts';

let datasets: Datasets;
let path: string;
beforeAll(async () => {
  datasets = await startDatasets();
  path = datasets.writeRows('small.jsonl', inferenceRows(12));
});
afterAll(() => datasets.close());

const post = (body: unknown) => datasets.request.post('/v1/datasets').send(body as object);

describe('registering a dataset', () => {
  test('Registering a dataset answers 201 with the completed spec, and 200 with the same when repeated', async () => {
    const first = await post(inferenceSpec(path));
    expectAnswer(first, 201, 'createDataset');
    expect(first.headers.location).toBe(`/v1/datasets/${first.body.id}`);
    expect(first.body).toMatchObject({
      methods: ['token-prob', 'free'],
      metrics: ['accuracy'],
      builtIn: false,
    });
    const again = await post(inferenceSpec(path));
    expectAnswer(again, 200, 'createDataset');
    expect(again.body).toEqual(first.body);
  });

  test('A dataset has the same id wherever its file is, and another id for other rows', async () => {
    const first = await post(inferenceSpec(path));
    const copy = datasets.writeRows('copy.jsonl', inferenceRows(12));
    expect((await post(inferenceSpec(copy))).body.id).toBe(first.body.id);
    const other = datasets.writeRows('other.jsonl', inferenceRows(11));
    expect((await post(inferenceSpec(other))).body.id).not.toBe(first.body.id);
  });

  test('CSV, JSON and gzip give the same dataset as JSON Lines', async () => {
    const csv = datasets.write('small.csv', 'input_1,input_2,output\n"A, b","C",neutral\n');
    expectAnswer(await post(inferenceSpec(csv, { name: 'csv' })), 201, 'createDataset');
    const json = datasets.write('small.json', JSON.stringify(inferenceRows(3, 50)));
    expectAnswer(await post(inferenceSpec(json, { name: 'json' })), 201, 'createDataset');
  });

  test('A dataset with a misspelt field or a wrong type is refused with the name of the field', async () => {
    const misspelt = await post({ ...inferenceSpec(path), licens: 'MIT' });
    expectAnswer(misspelt, 400, 'createDataset');
    expect(misspelt.body.errors[0].field).toBe('licens');
    const wrong = await post({ ...inferenceSpec(path), task: 7 });
    expect(wrong.body.errors[0].field).toBe('task');
  });

  test('Labels that are only names are refused, with how to write each', async () => {
    const answer = await post({ ...inferenceSpec(path), labels: ['yes', 'not "so"', 3] });
    expectAnswer(answer, 400, 'createDataset');
    const expected = 'a label {value, text}: what the data has, and how a prompt writes it';
    expect(answer.body.errors).toEqual([
      { field: 'labels[0]', expected, got: '"yes"', remedy: 'Send {"value": "yes", "text": "yes"}.' },
      {
        field: 'labels[1]',
        expected,
        got: String.raw`"not \"so\""`,
        remedy: String.raw`Send {"value": "not \"so\"", "text": "not \"so\""}.`,
      },
      { field: 'labels[2]', expected, got: '3', remedy: 'Send {"value": "yes", "text": "yes"}.' },
    ]);
    expect(answer.body.remedy).toBe('Send {"value": "yes", "text": "yes"}.');
    const misspelt = await post({ ...inferenceSpec(path), labels: [{ value: 'yes', txt: 'yes' }] });
    expect(misspelt.body.errors).toMatchObject([
      { field: 'labels[0].text', got: 'nothing', remedy: 'Add this field.' },
      { field: 'labels[0].txt' },
    ]);
  });

  test('A mapping that lacks a field of the task is refused', async () => {
    const answer = await post(inferenceSpec(path, { columns: { premise: 'input_1', label: 'output' } }));
    expectAnswer(answer, 400, 'createDataset');
    expect(answer.body.errors[0]).toMatchObject({ field: 'columns.hypothesis', got: 'nothing' });
  });

  test('Columns are guessed from their names and listed, and the choices are listed if the names do not decide', async () => {
    const usualPath = datasets.writeRows('usual-names.jsonl', inferenceRows(3, 300));
    const usual = await post(inferenceSpec(usualPath, { name: 'guessed', columns: {} }));
    expectAnswer(usual, 201, 'createDataset');
    expect(usual.body.columns).toEqual({ premise: 'input_1', hypothesis: 'input_2', label: 'output' });
    expect(usual.body.manifest.guessedColumns).toEqual(['premise', 'hypothesis', 'label']);
    const rows = inferenceRows(3).map(({ input_1, input_2, output }) => ({ a: input_1, input_2, output }));
    const odd = await post(inferenceSpec(datasets.writeRows('odd-names.jsonl', rows), { columns: {} }));
    expectAnswer(odd, 400, 'createDataset');
    expect(odd.body.errors).toMatchObject([
      { field: 'columns.premise', got: 'columns with other names: a, input_2, output' },
    ]);
  });

  test('A column that the file lacks is refused, with the columns that it has', async () => {
    const columns = { premise: 'premise', hypothesis: 'input_2', label: 'output' };
    const answer = await post(inferenceSpec(path, { columns }));
    expectAnswer(answer, 422, 'createDataset');
    expect(answer.body.errors[0]).toMatchObject({ field: 'columns.premise', got: '"premise"' });
    expect(answer.body.errors[0].expected).toContain('input_1, input_2, output');
  });

  test('A label outside the set is refused with its line', async () => {
    const rows = [...inferenceRows(4), inferenceRow(4, { output: 'maybe' })];
    const answer = await post(inferenceSpec(datasets.writeRows('odd.jsonl', rows)));
    expectAnswer(answer, 422, 'createDataset');
    expect(answer.body.errors[0]).toMatchObject({
      field: 'columns.label',
      expected: 'one of entailment, neutral, contradiction',
      got: '"maybe" in line 5 of split "test"',
    });
  });

  test('Rows without a label are accepted, and listed when a set is prepared', async () => {
    const rows = [...inferenceRows(4, 20), inferenceRow(4, { output: '-' })];
    const dashes = inferenceSpec(datasets.writeRows('dash.jsonl', rows), { name: 'dashes' });
    expectAnswer(await post(dashes), 201, 'createDataset');
  });

  test('A missing file, a directory, an unreadable file and a file of another kind are refused', async () => {
    const cases: [string, string][] = [
      [join(datasets.files, 'none.jsonl'), 'missing-file'],
      [datasets.files, 'missing-file'],
      [datasets.write('broken.jsonl', '{"input_1":'), 'malformed-row'],
      [datasets.write('empty.jsonl', ''), 'unprocessable'],
      [datasets.write('rows.xlsx', 'PK'), 'unprocessable'],
      [datasets.write('rows.parquet', 'PAR1'), 'damaged-parquet'],
    ];
    for (const [file, code] of cases) {
      const answer = await post(inferenceSpec(file));
      expectAnswer(answer, 422, 'createDataset');
      expect(answer.body.code).toBe(code);
      expect(answer.body.remedy).not.toBe('');
    }
  });

  test.each(['/etc/passwd', '/etc/no-such-file', 'small.jsonl', '../small.jsonl'])(
    'The path %s outside the configured roots is refused, whether it exists or not',
    async (outside) => {
      const answer = await post(inferenceSpec(outside));
      expectAnswer(answer, 403, 'createDataset');
      expect(answer.body.errors[0].field).toBe('splits.test.path');
    },
  );

  test('An upload that does not exist is refused', async () => {
    const answer = await post(inferenceSpec('', { splits: { test: { kind: 'upload', uploadId: id.upl } } }));
    expectAnswer(answer, 404, 'createDataset');
  });

  test('A set that the generator does not have is refused', async () => {
    const source = { kind: 'generator', generator: 'micro-world', set: 'poems', rows: 5 } as const;
    const answer = await post(inferenceSpec('', { splits: { test: source } }));
    expectAnswer(answer, 422, 'createDataset');
    expect(answer.body.errors[0].field).toBe('splits.test.set');
  });

  test('The name of a built-in dataset is refused for other rows, and so is a second name for the same rows', async () => {
    const builtIn = await post(inferenceSpec(path, { name: 'micro-inference' }));
    expectAnswer(builtIn, 409, 'createDataset');
    await post(inferenceSpec(path));
    const second = await post(inferenceSpec(path, { name: 'second' }));
    expectAnswer(second, 409, 'createDataset');
    expect(second.body.detail).toContain('"small"');
  });

  test('A refused dataset leaves nothing behind', async () => {
    const before = await datasets.request.get('/v1/datasets?limit=1000');
    await post(inferenceSpec(datasets.write('broken2.jsonl', '{')));
    const after = await datasets.request.get('/v1/datasets?limit=1000');
    expect(after.body).toEqual(before.body);
  });
});

describe('finding datasets', () => {
  test('A dataset is found by its id, and an unknown or malformed id gives 404 or 400', async () => {
    const { body } = await post(inferenceSpec(path));
    const found = await datasets.request.get(`/v1/datasets/${body.id}`);
    expectAnswer(found, 200, 'getDataset');
    expect(found.body).toEqual(body);
    expectAnswer(await datasets.request.get(`/v1/datasets/${id.dat}`), 404, 'getDataset');
    expectAnswer(await datasets.request.get('/v1/datasets/dat_1'), 400, 'getDataset');
  });

  test('The pages of the list contain every dataset once', async () => {
    const seen: string[] = [];
    let query = '?limit=3';
    for (;;) {
      const page = await datasets.request.get(`/v1/datasets${query}`);
      expectAnswer(page, 200, 'listDatasets');
      seen.push(...page.body.items.map((item: { id: string }) => item.id));
      if (page.body.nextCursor === null) break;
      query = `?limit=3&cursor=${page.body.nextCursor}`;
    }
    const all = await datasets.request.get('/v1/datasets?limit=1000');
    expect(seen).toEqual(all.body.items.map((item: { id: string }) => item.id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('Datasets can be filtered by name, task and role', async () => {
    await post(inferenceSpec(path));
    const byName = await datasets.request.get('/v1/datasets?name=small');
    expect(byName.body.items.every((item: { name: string }) => item.name === 'small')).toBe(true);
    const corpora = await datasets.request.get('/v1/datasets?task=corpus&role=corpus');
    expect(corpora.body.items.map((item: { name: string }) => item.name)).toEqual(['micro-corpus']);
    expect((await datasets.request.get('/v1/datasets?name=nothing')).body.items).toEqual([]);
  });

  test('The list of datasets refuses an unreadable cursor and an unknown filter', async () => {
    expectAnswer(await datasets.request.get('/v1/datasets?cursor=x'), 400, 'listDatasets');
    expectAnswer(await datasets.request.get('/v1/datasets?colour=red'), 400, 'listDatasets');
  });
});
