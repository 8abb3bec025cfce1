import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, test } from 'vitest';
import { readerFor } from '../../src/readers/file-format.ts';
import { openUnpackedCopy } from '../../src/readers/open-unpacked-copy.ts';
import { rowsOf } from '../../src/readers/chunk.ts';
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
  for await (const some of readerFor(path)!({
    path,
    columns: columns?.map((name) => ({ name, asText: true })),
  })) {
    rows.push(...(await rowsOf(some)));
    batches += 1;
  }
  return { rows, batches };
}

/** Folders of unpacked copies: they are gone before anything is copied. */
const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('amuro-unpacked-'));

/** A zstd frame of blocks that are not packed, without a checksum. */
function rawZstd(content: Uint8Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  const blocks: Buffer[] = [];
  for (let at = 0; at < content.length; at += 65_536) {
    const block = content.subarray(at, at + 65_536);
    const isLast = at + 65_536 >= content.length;
    const header = (block.length << 3) | Number(isLast);
    blocks.push(Buffer.from([header & 255, (header >> 8) & 255, header >> 16]), Buffer.from(block));
  }
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0]), size, ...blocks]);
}

const written = (columnData: Writing['columnData'], more: Partial<Writing> = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...more }));

describe('Parquet', () => {
  test('Parquet rows come with their ordinal and with the values that JSON Lines would have', async () => {
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

  test('Parquet is read from gzip and zstd, too, through a copy that is deleted afterwards', async () => {
    const data = Array.from({ length: 2500 }, (_, n) => `row ${n}`);
    const plain = written([{ name: 'text', data, type: 'STRING' }], { rowGroupSize: 1000 });
    const { rows } = await read(plain);
    for (const packed of [gzipSync(plain), rawZstd(plain)]) expect((await read(packed)).rows).toEqual(rows);
    expect(copies()).toEqual([]);
  });

  test('Compressed Parquet is refused if it is damaged, not Parquet, or too large when unpacked', async () => {
    const packed = gzipSync(written([{ name: 'text', data: ['a'], type: 'STRING' }]));
    await expect(read(packed.subarray(0, -9))).rejects.toThrow(/a complete gzip file/);
    await expect(read(gzipSync('text\nno table\n'))).rejects.toThrow(/a complete Parquet file/);
    writeFileSync(join(directory, 'bomb'), gzipSync(Buffer.alloc(1_000_000)));
    await expect(openUnpackedCopy(join(directory, 'bomb'), 999_999)).rejects.toThrow(/at most 999999 bytes/);
    expect(copies()).toEqual([]);
  });

  test('Parquet is read one row group after the other, whatever its pages and codecs', async () => {
    const data = Array.from({ length: 2500 }, (_, n) => `row ${n} ${'x'.repeat(n % 50)}`);
    for (const codec of ['UNCOMPRESSED', 'SNAPPY'] as const) {
      const file = written([{ name: 'text', data, type: 'STRING' }], { rowGroupSize: 1000, codec });
      const { rows, batches } = await read(file);
      expect(batches).toBeGreaterThanOrEqual(3);
      expect(rows.map(({ record }) => record.text)).toEqual(data);
      expect(rows.map(({ line }) => line)).toEqual(data.map((_, n) => n + 1));
    }
  });

  test('Parquet without a page index is decoded in parts if a row group is large', async () => {
    const data = Array.from({ length: 60 }, (_, n) => `row ${n} ${String(n % 7).repeat(400_000)}`);
    const labels = data.map((_, n) => n);
    const file = written(
      [
        { name: 'text', data, type: 'STRING', offsetIndex: false },
        { name: 'label', data: labels, type: 'INT32', offsetIndex: false },
      ],
      { rowGroupSize: 50 },
    );
    const { rows, batches } = await read(file);
    expect(batches).toBe(6);
    expect(rows.map(({ record }) => record)).toEqual(data.map((text, n) => ({ text, label: n })));
  });

  test('Only the requested columns of Parquet are read, and all of them if one is absent', async () => {
    const file = written([
      { name: 'a', data: ['x'], type: 'STRING' },
      { name: 'b', data: ['y'], type: 'STRING' },
    ]);
    expect((await read(file, ['a'])).rows[0]?.record).toEqual({ a: 'x' });
    expect((await read(file, ['a', 'c'])).rows[0]?.record).toEqual({ a: 'x', b: 'y' });
  });

  test('Parquet written by Arrow gives structures and lists, with zstd, dictionaries and a page index', async () => {
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

  test('A damaged Parquet file, or a file of another kind, is refused as such', async () => {
    const file = written([{ name: 'text', data: ['x'.repeat(5000)], type: 'STRING' }]);
    await expect(read(file.subarray(0, -4))).rejects.toThrow(/complete Parquet file/);
    await expect(read(new TextEncoder().encode('PAR1'))).rejects.toThrow(/complete Parquet file/);
  });
});
