import type { Format, PreparedRow } from '@amuro/contracts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanField } from '../../src/domain/texts.ts';
import { comparisonKey } from '../../src/domain/rows/comparison-key.ts';
import { readExample } from '../../src/domain/rows/read-example.ts';
import { renderExemplar, renderRow } from './render.ts';
import { rowIdentifier } from './row-identifier.ts';
import { taskOf } from '../../src/domain/tasks/index.ts';

const formats: Format[] = ['default', 'instruct', 'io'];
const columns = { premise: 'p', hypothesis: 'h', label: 'l' };
const labels = [
  { value: 'yes', text: 'yes' },
  { value: 'no', text: 'no' },
];
const awkward = fc.constantFrom(
  '{premise}',
  '{',
  '}',
  '"',
  '\\',
  '\n',
  '\r\n',
  '\u2028',
  '### ',
  '$&',
  '💡',
  'é',
  ' ',
);
const text = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), awkward), { maxLength: 8 })
  .map((chunks) => chunks.join(''))
  .filter((value) => value.trim() !== '');
const record = fc.record({ p: text, h: text, l: fc.constantFrom('yes', 'no') });

function prepare(row: Record<string, unknown>, format: Format): PreparedRow {
  const context = { task: 'inference', columns, labels, protocol: 'corrected' } as const;
  const reading = readExample(row, context);
  if ('drop' in reading) throw new Error(reading.drop.detail);
  const example = { rowId: rowIdentifier(columns)(row), line: 1, ...reading.example };
  return renderRow(taskOf('inference'), example, { purpose: 'evaluate', format, protocol: 'corrected' });
}

describe('any row', () => {
  test('A row keeps its texts except for line breaks and ends, whatever characters they contain', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...formats), (row, format) => {
        const { segments } = prepare(row, format);
        const textOf = (field: string) => segments.find((segment) => segment.field === field)?.text;
        expect(textOf('premise')).toBe(cleanField(row.p));
        expect(textOf('hypothesis')).toBe(cleanField(row.h));
        const prompt = segments.map((segment) => segment.text).join('');
        expect(prompt).not.toMatch(/[\n\r\v\f\u{85}\u{2028}\u{2029}]/u);
        expect(prompt).toBe(prompt.trimEnd());
      }),
    );
  });

  test('A row survives being written and read as one line of JSON', () => {
    fc.assert(
      fc.property(record, (row) => {
        const prepared = prepare(row, 'default');
        const line = JSON.stringify(prepared);
        expect(line).not.toContain('\n');
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(prepared)));
      }),
    );
  });

  test('A row has the same id and comparison text in every format, whatever unmapped columns contain', () => {
    fc.assert(
      fc.property(record, fc.string(), (row, note) => {
        const all = formats.map((format) => prepare({ ...row, note }, format));
        const plain = prepare(row, 'default');
        expect(new Set(all.map(({ rowId }) => rowId))).toEqual(new Set([plain.rowId]));
        expect(new Set(all.map((one) => comparisonKey(one)))).toEqual(new Set([comparisonKey(plain)]));
      }),
    );
  });

  test('A row has another id if a mapped field or the gold differs', () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        fc.pre(one.p !== other.p || one.h !== other.h || one.l !== other.l);
        expect(prepare(one, 'io').rowId).not.toBe(prepare(other, 'io').rowId);
      }),
    );
  });

  test('The exemplar of a row is a single line', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...formats), (row, format) => {
        const reading = readExample(row, { task: 'inference', columns, labels, protocol: 'corrected' });
        if ('drop' in reading) throw new Error(reading.drop.detail);
        const example = { rowId: '', line: 1, ...reading.example };
        const rendering = { purpose: 'evaluate', format, protocol: 'corrected' } as const;
        expect(renderExemplar(taskOf('inference'), example, rendering).split('\n')).toHaveLength(2);
      }),
    );
  });
});

describe('identical rows', () => {
  test('Identical rows are distinguished by their ordinal, so that all ids of a file differ', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 4 }),
        (rows, times) => {
          const identify = rowIdentifier(columns);
          const all = Array.from({ length: times }, () => rows).flat();
          expect(new Set(all.map(identify)).size).toBe(all.length);
        },
      ),
    );
  });
});
