import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readerFor } from '../../src/readers/file-format.ts';
import { readJsonArray } from '../../src/readers/read-json-array.ts';
import { SourceError } from '../../src/readers/source-error.ts';
import { jsonLines } from '../../src/readers/json-lines.ts';
import { rowFinder, rowsOf } from '../../src/readers/chunk.ts';
import type { Chunks, SourceRow } from '../../src/readers/source-row.ts';

const directory = mkdtempSync(join(tmpdir(), 'amuro-readers-'));
afterAll(() => rmSync(directory, { recursive: true }));

async function collect(chunks: Chunks): Promise<SourceRow[]> {
  const all: SourceRow[] = [];
  for await (const chunk of chunks) all.push(...(await rowsOf(chunk)));
  return all;
}

async function read(name: string, content: string | Buffer) {
  const path = join(directory, name);
  writeFileSync(path, content);
  return collect(readerFor(name)!({ path }));
}

/** A text in chunks of one character, as a slow stream may bring it. */
async function* slowly(content: string) {
  for (const character of content) yield character;
}

describe('JSON Lines', () => {
  test('JSON Lines are the same wherever the bytes are split, and each row can be found by its place', async () => {
    const line = fc.constantFrom('{"a":"é"}', '{"a":"漢💡"}', '', '  ', '{"a":"\\n"}\r');
    const some = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 9 }), fc.boolean(), async (text, step, marked) => {
        const bytes = Buffer.from(marked ? `\u{FEFF}${text}` : text);
        const cut = async function* () {
          for (let start = 0; start < bytes.length; start += step) yield bytes.subarray(start, start + step);
        };
        const rows: SourceRow[] = [];
        for await (const chunk of jsonLines(cut())) {
          const found = await rowsOf(chunk);
          const find = rowFinder(chunk);
          for (const [index, row] of found.entries()) expect(await find(index)).toEqual(row);
          rows.push(...found);
        }
        const whole = text
          .split('\n')
          .flatMap((content, index) =>
            content.trim() === '' ? [] : [{ line: index + 1, record: JSON.parse(content) }],
          );
        expect(rows).toEqual(whole);
      }),
    );
  });

  test('JSON Lines are rows with their line number, and blank lines count', async () => {
    expect(await read('a.jsonl', '\u{FEFF}{"a":1}\n\n{"a":"\u2028"}\r\n{"a":3}')).toEqual([
      { line: 1, record: { a: 1 } },
      { line: 3, record: { a: '\u2028' } },
      { line: 4, record: { a: 3 } },
    ]);
  });

  test.each(['{"a":1}\n{"a":', '{"a":1}\n[1]', '{"a":1}\n7'])(
    'Wrong JSON Lines are refused with the line: %j',
    async (content) => {
      await expect(read('b.jsonl', content)).rejects.toThrow(/line 2/);
    },
  );

  test('JSON Lines can be compressed with gzip, whatever the file is called', async () => {
    const content = gzipSync('{"a":1}\n');
    expect(await read('c.jsonl', content)).toEqual([{ line: 1, record: { a: 1 } }]);
    expect(await read('c.jsonl.gz', content)).toEqual([{ line: 1, record: { a: 1 } }]);
  });

  test('JSON Lines in a damaged gzip file or another encoding are refused as such', async () => {
    const whole = gzipSync('{"a":1}\n'.repeat(1000));
    await expect(read('d.jsonl.gz', whole.subarray(0, 40))).rejects.toThrow(/complete gzip file/);
    await expect(read('e.jsonl', Buffer.from('{"a":"\xe9"}', 'latin1'))).rejects.toThrow(/UTF-8/);
  });
});

describe('a JSON array', () => {
  test('The rows of a JSON array have ordinals', async () => {
    expect(await read('a.json', '[{"a":1},\n{"a":2}]')).toEqual([
      { line: 1, record: { a: 1 } },
      { line: 2, record: { a: 2 } },
    ]);
  });

  test.each(['7', '[1]', '[{]', '[{"a":1},]', '[{"a":1}', '[{"a":1}] x', 'x [{"a":1}]', '"[', '[,]'])(
    'A JSON array of something else is refused: %j',
    async (content) => {
      await expect(read('b.json', content)).rejects.toThrow(SourceError);
    },
  );

  test('A file named .json can contain JSON Lines', async () => {
    expect(await read('d.json', ' \n{"a":1}\n{"a":2}\n')).toEqual([
      { line: 2, record: { a: 1 } },
      { line: 3, record: { a: 2 } },
    ]);
    await expect(read('d.json', '{\n"a": 1\n}')).rejects.toThrow(/line 1/);
  });

  test('A JSON array can be empty', async () => {
    expect(await read('c.json', ' [ ]\n')).toEqual([]);
  });

  test('A JSON array is read unchanged, in whatever chunks it arrives', async () => {
    const value = fc.oneof(fc.string({ unit: fc.constantFrom(...'"\\[]{},: é💡') }), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ a: value })), fc.constantFrom(0, 2), async (rows, indent) => {
        const found = await collect(readJsonArray(slowly(JSON.stringify(rows, null, indent))));
        expect(found.map(({ record }) => record)).toEqual(JSON.parse(JSON.stringify(rows)));
      }),
    );
  });
});

describe('a file name', () => {
  test('A file of another kind has no reader', () => {
    expect(readerFor('rows.xlsx')).toBeNull();
    expect(readerFor('rows.jsonl.bz2')).toBeNull();
  });
});
