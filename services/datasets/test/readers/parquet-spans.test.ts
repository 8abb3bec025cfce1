import { parquetMetadata } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { parquetSpans } from '../../src/readers/parquet-spans.ts';

type Metadata = ReturnType<typeof parquetMetadata>;

/** Metadata of a file of one row group whose column has `bytes`, as a writer would say it. */
function group({ rows = 1_000_000, bytes, index = false, list = false }: Shape): Metadata {
  const data = list ? [['a']] : ['a'];
  const columns = [{ name: 'text', data, type: list ? undefined : ('STRING' as const) }];
  const metadata = parquetMetadata(parquetWriteBuffer({ columnData: columns }));
  const [first] = metadata.row_groups;
  first!.num_rows = BigInt(rows);
  for (const column of first!.columns) {
    column.meta_data!.total_uncompressed_size = BigInt(bytes);
    if (list) column.meta_data!.path_in_schema = ['text', 'list', 'element'];
    if (index) column.offset_index_offset = 4n;
  }
  return metadata;
}

interface Shape {
  rows?: number;
  bytes: number;
  index?: boolean;
  list?: boolean;
}

const lengthsOf = (metadata: Metadata) => {
  const spans = [...parquetSpans(metadata)];
  expect(spans.map(({ start }) => start)).toEqual([0, ...spans.slice(0, -1).map(({ end }) => end)]);
  return spans.map(({ start, end }) => end - start);
};

describe('the rows of a row group that are decoded together', () => {
  test('A small row group is decoded whole, and a large one in parts of a few megabytes', () => {
    expect(lengthsOf(group({ rows: 7000, bytes: 1e6 }))).toEqual([7000]);
    expect(Math.max(...lengthsOf(group({ rows: 1000, bytes: 1e9 })))).toBe(5);
  });

  test('With a page index, a few thousand rows are decoded together, and fewer if they are long', () => {
    expect(Math.max(...lengthsOf(group({ rows: 12_000, bytes: 1e6, index: true })))).toBe(5000);
    expect(Math.max(...lengthsOf(group({ rows: 12_000, bytes: 1e9, index: true })))).toBe(51);
  });

  test('A row group whose lists cannot be split is decoded whole, up to a limit', () => {
    expect(lengthsOf(group({ bytes: 500e6, list: true }))).toEqual([1_000_000]);
    expect(() => lengthsOf(group({ bytes: 600e6, list: true }))).toThrow(/with an index of their pages/);
    expect(lengthsOf(group({ bytes: 600e6, list: true, index: true })).length).toBeGreaterThan(100);
  });
});
