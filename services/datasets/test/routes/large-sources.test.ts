import { join } from 'node:path';
import { parquetWriteFile } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadContext } from '../../src/domain/rows/example.ts';
import { readExample } from '../../src/domain/rows/read-example.ts';
import { rankOf } from '../../src/domain/sampling/sampler.ts';
import { taskOf } from '../../src/domain/tasks/index.ts';
import { renderRow } from '../domain/render.ts';
import { rowIdentifier } from '../domain/row-identifier.ts';
import { inferenceSpec, startDatasets, type Datasets } from '../start-datasets.ts';

interface Row {
  input_1: string;
  input_2: string;
  output: string;
}

const labels = ['entailment', 'neutral', 'contradiction'];
const columns = { premise: 'input_1', hypothesis: 'input_2', label: 'output' };

/** Some megabytes, in which rows repeat others that stand far before, texts are not plain, and golds are absent. */
const rows: Row[] = [];
for (let n = 0; n < 12_000; n += 1) {
  const text = n % 11 === 0 ? ' “Ça va”,\nshe said & went.' : ' she went on and on';
  const row = {
    input_1: `Premise ${n}${text.repeat(5)}`,
    input_2: `Hypothesis ${n}.`,
    output: labels[n % 3]!,
  };
  if (n % 50 === 49) row.output = '-';
  rows.push(n % 7 === 6 ? rows[Math.floor(n / 3)]! : row);
}
const unusable = rows.filter(({ output }) => output === '-').length;

/** Each row as the service would write it, one by one. */
const expected = (() => {
  const identify = rowIdentifier(columns);
  const asLabels = labels.map((value) => ({ value, text: value }));
  const context: ReadContext = { task: 'inference', columns, labels: asLabels, protocol: 'corrected' };
  return rows.flatMap((row, index) => {
    const found = { rowId: identify({ ...row }), line: index + 1 };
    const reading = readExample({ ...row }, context);
    if ('drop' in reading) return [];
    const rendering = { purpose: 'train', format: 'default', protocol: 'corrected' } as const;
    return [renderRow(taskOf('inference'), { ...found, ...reading.example }, rendering)];
  });
})();
const asLines = (some: typeof expected) => some.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('a source of which other threads make the rows', () => {
  let datasets: Datasets;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    datasets = await startDatasets();
    const { files, write, writeRows, register } = datasets;
    writeRows('rows.jsonl', rows);
    const cells = rows.map((row) => Object.values(row).map((cell) => `"${cell.replaceAll('"', '""')}"`));
    write('rows.csv', `input_1,input_2,output\n${cells.map((row) => row.join(',')).join('\n')}`);
    parquetWriteFile({
      filename: join(files, 'rows.parquet'),
      rowGroupSize: 3000,
      columnData: Object.values(columns).map((name) => ({
        name,
        data: rows.map((row) => row[name as keyof Row]),
        type: 'STRING' as const,
      })),
    });
    // Rows of the first chunk, of the last one, and of neither.
    const pool = [rows[3]!, rows.at(-2)!, { ...rows[0]!, input_1: 'Another.' }];
    const poolFile = { kind: 'file' as const, path: writeRows('pool.jsonl', pool) };
    for (const ending of ['jsonl', 'csv', 'parquet']) {
      const train = { kind: 'file' as const, path: join(files, `rows.${ending}`) };
      const spec = inferenceSpec('', { name: ending, splits: { train, test: train, fewshot: poolFile } });
      ids[ending] = (await register(spec)).id;
    }
  }, 60_000);
  afterAll(() => datasets.close());

  const prepare = (ending: string, change: object) =>
    datasets.prepare({ dataset: { id: ids[ending] }, purpose: 'train', split: 'train', ...change });

  test.each(['jsonl', 'parquet'])(
    'A large source gives the rows that a row-by-row reading gives, with their own ids for repeated rows (%s)',
    async (ending) => {
      const { content, manifest } = await prepare(ending, { size: null });
      expect(content).toBe(asLines(expected));
      expect(manifest.counts).toMatchObject({ read: rows.length, dropped: unusable });
      expect(manifest.dropped.map(({ line }) => line)).toEqual(
        rows.flatMap(({ output }, index) => (output === '-' ? [index + 1] : [])),
      );
    },
  );

  test.each(['jsonl', 'parquet'])(
    'A large source gives the sample that a row-by-row reading gives (%s)',
    async (ending) => {
      const ranked = expected.toSorted((a, b) => (rankOf(4, a.rowId) < rankOf(4, b.rowId) ? -1 : 1));
      const sample = ranked.slice(0, 900).toSorted((a, b) => a.sourceLine - b.sourceLine);
      const { content } = await prepare(ending, { size: 900, sampleSeed: 4 });
      expect(content).toBe(asLines(sample));
    },
  );

  test('A large CSV source gives the same rows, except for the lines', async () => {
    const withoutLine = (row: (typeof expected)[number]) => ({ ...row, sourceLine: 0 });
    const { rows: found } = await prepare('csv', { size: null });
    expect(found.map(withoutLine)).toEqual(JSON.parse(JSON.stringify(expected.map(withoutLine))));
  });

  test.each([null, 100])(
    'A large source is compared with the whole pool, sampled or not (size %s)',
    async (size) => {
      const { manifest } = await prepare('jsonl', { purpose: 'evaluate', split: 'test', shots: 1, size });
      expect(manifest.excludedFromPool?.map(({ line }) => line)).toEqual([1, 2]);
      expect(manifest.exemplars).toHaveLength(1);
    },
  );

  test('A large source gives `paper` its first rows as exemplars', async () => {
    const { manifest } = await prepare('jsonl', {
      purpose: 'evaluate',
      split: 'test',
      shots: 2,
      protocol: 'paper',
    });
    expect(manifest.exemplars.map(({ rowId }) => rowId)).toEqual(
      expected.slice(0, 2).map(({ rowId }) => rowId),
    );
  });
});
