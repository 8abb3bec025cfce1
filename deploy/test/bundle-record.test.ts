import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isCurrent, recordSources } from '../bundle-record.mjs';

let root: string;
let record: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'amuro-bundle-'));
  record = join(root, 'main.mjs.sources.json');
  writeFileSync(join(root, 'a.ts'), 'export {};');
  writeFileSync(join(root, 'b.ts'), 'export {};');
  await recordSources(record, root, ['a.ts', 'b.ts']);
});
afterEach(() => rmSync(root, { recursive: true }));

test('A bundle is kept while none of its sources changes', async () => {
  expect(await isCurrent(record, root)).toBe(true);
});

test('A bundle is made anew after a source changes, even to the same length', async () => {
  writeFileSync(join(root, 'b.ts'), 'export [];');
  expect(await isCurrent(record, root)).toBe(false);
});

test('A bundle is made anew after a source is removed', async () => {
  rmSync(join(root, 'a.ts'));
  expect(await isCurrent(record, root)).toBe(false);
});

test('A bundle without a readable record is made anew', async () => {
  writeFileSync(record, '{"digest":');
  expect(await isCurrent(record, root)).toBe(false);
});
