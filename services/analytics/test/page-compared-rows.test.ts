import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pageComparedRows } from '../src/actions/page-compared-rows.ts';
import { sampleCheckpoint, sampleRows, sampleRun, sampleSet } from './sample/make-run.ts';

const directory = mkdtempSync(join(tmpdir(), 'amuro-rows-'));
afterAll(() => rmSync(directory, { recursive: true }));

function write(name: string, content: string): string {
  const file = join(directory, name);
  writeFileSync(file, content);
  return file;
}

const set = sampleSet({ dataset: 'paged', task: 'inference', role: 'in-domain', rows: 40 });
const predictions = (step: number, level: number) =>
  sampleRun({
    subject: sampleCheckpoint({ revision: `step${step}`, step, tokensSeen: step }, null),
    set,
    level,
  }).predictions;

describe('rows of a comparison', () => {
  test('Compared rows come page by page, each with its prompt, and only the first page reads the files', () => {
    const input = {
      from: write('from.jsonl', predictions(1, 0.3)),
      to: write('to.jsonl', predictions(2, 0.8)),
      // Another writer may put spaces after its colons.
      preparedRows: write('rows.jsonl', sampleRows('paged', 40).replaceAll('"rowId":', '"rowId": ')),
      metric: 'accuracy',
      higherIsBetter: true,
      changes: [],
    };
    const first = pageComparedRows({ ...input, offset: 0, limit: 25 });
    writeFileSync(input.from, 'no predictions any more');
    const second = pageComparedRows({ ...input, offset: 25, limit: 25 });
    expect([first.items.length, second.items.length, first.total]).toEqual([25, 15, 40]);
    expect(second.counts).toEqual(first.counts);
    const items = [...first.items, ...second.items];
    expect(new Set(items.map(({ rowId }) => rowId)).size).toBe(40);
    for (const { prompt, sourceLine } of items)
      expect(prompt).toContain(`Question ${sourceLine - 1} of paged`);
  });

  test('Compared rows of another pair are read again', () => {
    const [from, to] = [write('a.jsonl', predictions(3, 0.5)), write('b.jsonl', predictions(4, 0.5))];
    const input = {
      preparedRows: null,
      metric: 'accuracy',
      higherIsBetter: true,
      changes: [],
      offset: 0,
      limit: 40,
    };
    const same = pageComparedRows({ ...input, from, to: from });
    const other = pageComparedRows({ ...input, from, to });
    expect(Object.keys(same.counts).toSorted()).toEqual(['kept', 'never']);
    expect(other.counts).not.toEqual(same.counts);
  });
});
