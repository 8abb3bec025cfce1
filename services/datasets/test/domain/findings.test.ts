import { PreparedSetSettings, type PreparedRow } from '@amuro/contracts';
import { describe, expect, it } from 'vitest';
import { comparisonKey } from '../../src/domain/comparison-key.ts';
import type { ObservedRow, SetSummary } from '../../src/domain/findings/finding-rule.ts';
import { createSetObserver } from '../../src/domain/set-observer.ts';

const labels = ['yes', 'no'].map((value) => ({ value, text: value }));
const settings = PreparedSetSettings.parse({ purpose: 'evaluate', split: 'test' });

function row(line: number, text: string, label = line % 2 === 0 ? 'yes' : 'no'): ObservedRow {
  const segments: PreparedRow['segments'] = [
    { text: 'Read: ', target: false, truncatable: false },
    { text, target: false, truncatable: true, field: 'document' },
  ];
  const prepared = { rowId: '0'.repeat(64), sourceLine: line, segments, references: [], label };
  return { row: prepared, comparison: comparisonKey(prepared), unlabelled: false };
}

const clean = Array.from({ length: 40 }, (_, n) => row(n + 1, `text ${n}`));

function findingsOf(
  rows: ObservedRow[],
  summary: Partial<SetSummary> = {},
  context: { settings?: Partial<PreparedSetSettings>; disjoint?: Map<string, string> } = {},
) {
  const observer = createSetObserver({
    settings: { ...settings, ...context.settings },
    labels,
    disjoint: context.disjoint ?? new Map(),
  });
  for (const one of rows) observer.observe(one);
  const counts = { read: rows.length, kept: rows.length, dropped: 0, notSampled: 0 };
  return observer.finish({ counts, dropped: [], excludedFromPool: [], exemplars: 0, ...summary }).findings;
}

describe('findings', () => {
  it('are none for clean rows', () => {
    expect(findingsOf(clean)).toEqual([]);
  });

  it('tell of too few rows, and of fewer than were asked for', () => {
    expect(findingsOf(clean.slice(0, 4))).toMatchObject([
      { code: 'row-count', severity: 'warning', count: 4 },
    ]);
    expect(findingsOf(clean, {}, { settings: { size: 100 } })).toMatchObject([
      { code: 'row-count', count: 40 },
    ]);
  });

  it('call golds of one class an error', () => {
    const rows = clean.map((_, n) => row(n + 1, `text ${n}`, 'no'));
    expect(findingsOf(rows)).toMatchObject([{ code: 'one-class-golds', severity: 'error', count: 40 }]);
  });

  it('call rows with a made-up gold an error, and those that were left out a note', () => {
    const made = clean.map((one, n) => (n < 2 ? { ...one, unlabelled: true } : one));
    expect(findingsOf(made)).toMatchObject([{ code: 'unlabelled-rows', severity: 'error', count: 2 }]);
    const dropped = [{ line: 7, reason: 'unlabelled', detail: 'label: "-" is no label' }];
    expect(findingsOf(clean, { dropped })).toMatchObject([
      { code: 'unlabelled-rows', severity: 'info', count: 1, examples: [{ line: 7 }] },
    ]);
  });

  it('name repeated texts, whatever their case and spaces', () => {
    expect(findingsOf([...clean, row(41, 'TEXT   3')])).toMatchObject([
      { code: 'duplicate-rows', count: 1, examples: [{ line: 41, detail: 'same text as line 4' }] },
    ]);
  });

  it('call a text of a set that must be disjoint leakage, an error', () => {
    const disjoint = new Map([[clean[5]!.comparison!, 'line 3 of mnli (train, set_x)']]);
    expect(findingsOf(clean, {}, { disjoint })).toMatchObject([
      {
        code: 'leakage',
        severity: 'error',
        count: 1,
        examples: [{ line: 6, detail: 'same text as line 3 of mnli (train, set_x)' }],
      },
    ]);
  });

  it('name the rows that a pool lost, and exemplars that are scored', () => {
    const excludedFromPool = [{ line: 2, rowId: '0'.repeat(64), sameAs: 'line 9 of the evaluated split' }];
    expect(findingsOf(clean, { excludedFromPool })).toMatchObject([
      { code: 'few-shot-overlap', severity: 'info' },
    ]);
    expect(findingsOf(clean, { exemplars: 4 }, { settings: { protocol: 'paper' } })).toMatchObject([
      { code: 'few-shot-overlap', severity: 'warning', count: 4 },
    ]);
  });

  it('name labels outside the set and texts that are missing', () => {
    const dropped = [
      { line: 3, reason: 'unknown-label', detail: 'label: expected one of yes, no, got "maybe"' },
      { line: 4, reason: 'empty-field', detail: 'document: column "a" is empty' },
    ];
    expect(findingsOf(clean, { dropped })).toMatchObject([
      { code: 'labels-outside-set', severity: 'warning', count: 1 },
      { code: 'empty-fields', severity: 'info', count: 1 },
    ]);
  });

  it('name HTML character references, in the texts of columns alone', () => {
    expect(findingsOf([...clean, row(41, 'Tom &amp; Ann')])).toMatchObject([
      { code: 'html-entities', count: 1, examples: [{ line: 41, detail: 'document: "&amp;"' }] },
    ]);
    expect(findingsOf([...clean, row(41, 'Tom & Ann; AT&T')])).toEqual([]);
  });

  it('show five examples at most, and count them all', () => {
    const rows = [...clean, ...Array.from({ length: 9 }, (_, n) => row(50 + n, 'text 1'))];
    const [finding] = findingsOf(rows);
    expect(finding).toMatchObject({ code: 'duplicate-rows', count: 9 });
    expect(finding?.examples).toHaveLength(5);
  });
});

describe('statistics', () => {
  it('count code points of the text of a row, and every label, absent ones too', () => {
    const observer = createSetObserver({ settings, labels, disjoint: new Map() });
    for (const text of ['💡', 'abc', '']) observer.observe(row(1, text, 'no'));
    const counts = { read: 3, kept: 3, dropped: 0, notSampled: 0 };
    const { characters, labelCounts } = observer.finish({
      counts,
      dropped: [],
      excludedFromPool: [],
      exemplars: 0,
    });
    expect(characters).toEqual({ min: 6, median: 7, max: 9, total: 22 });
    expect(labelCounts).toEqual({ yes: 0, no: 3 });
  });
});
