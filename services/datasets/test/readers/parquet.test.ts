import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, it } from 'vitest';
import { readerFor } from '../../src/readers/file-format.ts';
import type { SourceRow } from '../../src/readers/source-row.ts';

const directory = mkdtempSync(join(tmpdir(), 'amuro-parquet-'));
afterAll(() => rmSync(directory, { recursive: true }));

type Writing = Parameters<typeof parquetWriteBuffer>[0];

async function read(
  content: Uint8Array,
  columns?: string[],
): Promise<{ rows: SourceRow[]; batches: number }> {
  const path = join(directory, 'rows.parquet');
  writeFileSync(path, content);
  const rows: SourceRow[] = [];
  let batches = 0;
  for await (const some of readerFor(path)!({ path, columns })) {
    rows.push(...some);
    batches += 1;
  }
  return { rows, batches };
}

const written = (columnData: Writing['columnData'], more: Partial<Writing> = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...more }));

describe('Parquet', () => {
  it('gives its rows by ordinal, with values as JSON Lines would have them', async () => {
    const file = written([
      { name: 'text', data: ['Ein Hund läuft.', '', null], type: 'STRING' },
      { name: 'label', data: [0n, 2n, -1n], type: 'INT64' },
      { name: 'big', data: [2n ** 60n, 1n, 0n], type: 'INT64' },
      { name: 'score', data: [3.5, Number.NaN, 1e300], type: 'DOUBLE' },
      { name: 'answer', data: [true, false, null], type: 'BOOLEAN' },
    ]);
    expect((await read(file)).rows).toEqual([
      {
        line: 1,
        record: { text: 'Ein Hund läuft.', label: 0, big: String(2n ** 60n), score: 3.5, answer: true },
      },
      { line: 2, record: { text: '', label: 2, big: 1, score: null, answer: false } },
      { line: 3, record: { text: null, label: -1, big: 0, score: 1e300, answer: null } },
    ]);
  });

  it('is read one row group after the other, its pages and codecs apart', async () => {
    const data = Array.from({ length: 2500 }, (_, n) => `row ${n} ${'x'.repeat(n % 50)}`);
    for (const codec of ['UNCOMPRESSED', 'SNAPPY'] as const) {
      const file = written([{ name: 'text', data, type: 'STRING' }], { rowGroupSize: 1000, codec });
      const { rows, batches } = await read(file);
      expect(batches).toBeGreaterThanOrEqual(3);
      expect(rows.map(({ record }) => record.text)).toEqual(data);
      expect(rows.map(({ line }) => line)).toEqual(data.map((_, n) => n + 1));
    }
  });

  it('reads only the columns that are asked for, and all where one of them is absent', async () => {
    const file = written([
      { name: 'a', data: ['x'], type: 'STRING' },
      { name: 'b', data: ['y'], type: 'STRING' },
    ]);
    expect((await read(file, ['a'])).rows[0]?.record).toEqual({ a: 'x' });
    expect((await read(file, ['a', 'c'])).rows[0]?.record).toEqual({ a: 'x', b: 'y' });
  });

  it('as Arrow writes it gives structures and lists, with zstd, dictionaries and an index of pages', async () => {
    const file = readFileSync(new URL('fixtures/nested.parquet', import.meta.url));
    const { rows, batches } = await read(file);
    expect(batches).toBe(3);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(rows[5]).toEqual({
      line: 6,
      record: {
        id: 'q5',
        question: 'Which? 5',
        answerKey: 'B',
        score: 2.5,
        label: 1,
        choices: { text: ['red', 'blue', 'größer'], label: ['A', 'B', 'C'] },
        messages: [
          { role: 'user', content: 'hi 5' },
          { role: 'assistant', content: 'yes' },
        ],
      },
    });
    const some = await read(file, ['choices.text', 'label']);
    expect(some.rows[1]?.record).toEqual({
      choices: { text: ['red', 'blue', 'größer'], label: ['A', 'B', 'C'] },
      label: 0,
    });
  });

  it('that is damaged or something else says so', async () => {
    const file = written([{ name: 'text', data: ['x'.repeat(5000)], type: 'STRING' }]);
    await expect(read(file.subarray(0, -4))).rejects.toThrow(/whole Parquet file/);
    await expect(read(new TextEncoder().encode('PAR1'))).rejects.toThrow(/whole Parquet file/);
  });
});
