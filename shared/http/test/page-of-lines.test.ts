import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cursorAt, lostResult, pageOfLines } from '../src/index.ts';

function fileOf(text: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'amuro-lines-')), 'rows.jsonl');
  writeFileSync(path, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const onDamage = (detail: string) => lostResult(detail, 'Make it anew.');
  return { path, facts: { sha256, bytes: Buffer.byteLength(text), onDamage } };
}

async function everyPage({ path, facts }: ReturnType<typeof fileOf>, limit: number) {
  const pages: unknown[][] = [];
  let cursor: string | undefined;
  do {
    const page = JSON.parse(await pageOfLines(path, facts, { limit, cursor })) as {
      items: unknown[];
      nextCursor: string | null;
    };
    pages.push(page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return pages;
}

const rows = Array.from({ length: 25 }, (_, row) => ({ row, text: 'é'.repeat(row * 3000) }));
const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');

test.each([1, 7, 25, 1000])('Pages of %i lines hold every line of a file once, in order', async (limit) => {
  const pages = await everyPage(fileOf(text), limit);
  expect(pages.flat()).toEqual(rows);
  expect(pages).toHaveLength(Math.ceil(rows.length / limit));
});

test('Pages hold the last line of a file that does not end it, and nothing of an empty file', async () => {
  expect(await everyPage(fileOf('{"a":1}\n{"a":2}'), 1)).toEqual([[{ a: 1 }], [{ a: 2 }]]);
  expect(await everyPage(fileOf(''), 10)).toEqual([[]]);
});

test('A page ends early rather than hold more than 8 MiB', async () => {
  const long = `"${'x'.repeat(5 * 1024 * 1024)}"\n`;
  const pages = await everyPage(fileOf(long.repeat(3)), 1000);
  expect(pages.map((page) => page.length)).toEqual([2, 1]);
});

test('A page has the numbers of its file, digit by digit', async () => {
  const { path, facts } = fileOf('{"value":0.10000000000000000555}\n');
  expect(await pageOfLines(path, facts, { limit: 1 })).toContain('{"value":0.10000000000000000555}');
});

test.each(['1', '9999999', '-1', '0.5', 'x'])(
  'A cursor that is not the start of a line is refused: %s',
  async (position) => {
    const { path, facts } = fileOf(text);
    const page = pageOfLines(path, facts, { limit: 1, cursor: cursorAt(position) });
    await expect(page).rejects.toMatchObject({ problem: { status: 400, errors: [{ field: 'cursor' }] } });
  },
);

test('A page of a damaged file is a 410', async () => {
  const { path, facts } = fileOf(text);
  writeFileSync(path, text.replace('"row":24', '"row":25'));
  await expect(pageOfLines(path, facts, { limit: 1 })).rejects.toMatchObject({ problem: { status: 410 } });
});
