import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rowsOf } from '../../src/readers/chunk.ts';
import { readerFor } from '../../src/readers/file-format.ts';

/** Fixtures were written by pyarrow 26.0.1, without its own schema. */
async function read(name: string): Promise<unknown[]> {
  const path = fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
  const rows: unknown[] = [];
  for await (const chunk of readerFor(path)!({ path })) {
    for (const { record } of await rowsOf(chunk)) rows.push(JSON.parse(JSON.stringify(record)));
  }
  return rows;
}

/** What a number's text is, if a double does not write it so; else the number. As `str` writes the decimals in Python. */
const expected = [
  {
    price: '1.10',
    long: '12345678901234567890.123456789012345678',
    whole: '12345678901234567890',
    short32: 0.5,
    short64: 0.5,
    list: ['1.10', null],
    struct: { a: '1.10', b: 'x' },
    map: { k: '1.10' },
    deep: [{ a: ['1.10'] }],
    bytes: '//4=',
  },
  {
    price: -0.05,
    long: '-1.000000000000000001',
    whole: -7,
    short32: -0.5,
    short64: -0.5,
    list: [],
    struct: { a: null, b: null },
    map: {},
    deep: [],
    bytes: 'abc',
  },
  {
    price: '3.00',
    long: '0.000000000000000000',
    whole: 0,
    short32: '12.0',
    short64: 12_345_678_901_234.5,
    list: null,
    struct: null,
    map: null,
    deep: null,
    bytes: 'é',
  },
  {
    price: null,
    long: null,
    whole: null,
    short32: null,
    short64: null,
    list: ['2.00'],
    struct: { a: '2.50', b: 'y' },
    map: { l: '2.00' },
    deep: [{ a: [] }],
    bytes: null,
  },
];

test.each(['decimals.parquet', 'decimals-as-integers.parquet'])(
  'Decimals in Parquet keep every digit as written, in lists, structures and maps too (%s)',
  async (name) => {
    expect(await read(name)).toEqual(expected);
  },
);

test('A Parquet text that is not UTF-8 is refused instead of getting replacement characters', async () => {
  await expect(read('latin-1.parquet')).rejects.toMatchObject({ fault: { code: 'not-utf-8' } });
});
