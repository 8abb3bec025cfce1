import type { DroppedRow } from '@amuro/contracts';
import { expect, test } from 'vitest';
import { DroppedRows } from '../../src/domain/sets/dropped-rows.ts';

const row = (line: number): DroppedRow => ({
  line,
  reason: line % 3 === 0 ? 'empty-field' : 'unlabelled',
  detail: `row ${line}`,
});

test('Dropped rows are counted by reason, the first are listed, and every one is passed on', () => {
  const handed: number[] = [];
  const dropped = new DroppedRows(({ line }) => handed.push(line));
  for (let line = 1; line <= 3000; line += 1) dropped.add(row(line));
  expect(dropped.count).toBe(3000);
  expect(handed).toEqual(Array.from({ length: 3000 }, (_, index) => index + 1));
  expect(dropped.named).toEqual(Array.from({ length: 1000 }, (_, index) => row(index + 1)));
  expect(dropped.byReason()).toEqual({ unlabelled: 2000, 'empty-field': 1000 });
});

test('The first examples of several reasons are in the order of their lines', () => {
  const dropped = new DroppedRows();
  for (let line = 1; line <= 30; line += 1) dropped.add(row(line));
  expect(dropped.of('unlabelled', 'empty-field', 'not-text')).toEqual({
    count: 30,
    examples: [1, 2, 3, 4, 5].map((line) => ({ line, detail: `row ${line}` })),
  });
  expect(dropped.of('not-text')).toEqual({ count: 0, examples: [] });
});
