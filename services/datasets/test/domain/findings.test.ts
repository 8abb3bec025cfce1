import { PreparedSetSettings, type DroppedRow, type PreparedRow } from '@amuro/contracts';
import { describe, expect, test } from 'vitest';
import { comparisonKey } from '../../src/domain/rows/comparison-key.ts';
import { DroppedRows } from '../../src/domain/sets/dropped-rows.ts';
import { ExcludedRows } from '../../src/domain/sampling/exemplar-picker.ts';
import type { FindingContext, SetSummary } from '../../src/domain/findings/finding-rule.ts';
import type { ObservedRow } from '../../src/domain/findings/inspected-row.ts';
import { createSetObserver } from '../../src/domain/sets/set-observer.ts';
import { knownTexts } from './known-texts.ts';
import { noted } from './row-facts.ts';

const labels = ['yes', 'no'].map((value) => ({ value, text: value }));
const settings = PreparedSetSettings.parse({ purpose: 'evaluate', split: 'test' });

function row(
  line: number,
  text: string,
  label = line % 2 === 0 ? 'yes' : 'no',
  more: Partial<PreparedRow> = {},
): ObservedRow {
  const segments: PreparedRow['segments'] = [
    { text: 'Read: ', target: false, truncatable: false },
    { text, target: false, truncatable: true, field: 'document' },
  ];
  const prepared = { rowId: '0'.repeat(64), sourceLine: line, segments, references: [], label, ...more };
  return {
    row: prepared,
    comparison: comparisonKey(prepared),
    isPlain: false,
    unlabelled: false,
    hasToolCalls: false,
  };
}

function droppedRows(rows: DroppedRow[]): DroppedRows {
  const dropped = new DroppedRows();
  for (const one of rows) dropped.add(one);
  return dropped;
}

const clean = Array.from({ length: 40 }, (_, n) => row(n + 1, `text ${n}`));

function findingsOf(
  rows: ObservedRow[],
  summary: Partial<SetSummary> = {},
  context: Partial<Omit<FindingContext, 'settings'>> & { settings?: Partial<PreparedSetSettings> } = {},
) {
  const whole = {
    labels,
    disjoint: knownTexts(),
    expectedRows: null,
    ...context,
    settings: { ...settings, ...context.settings },
  };
  const observer = createSetObserver(whole);
  observer.observe(noted(rows, whole));
  const counts = { read: rows.length, kept: rows.length, dropped: 0, notSampled: 0 };
  const { exemplarTexts = [], ...told } = summary;
  const finished = observer.finish(
    { counts, dropped: new DroppedRows(), excludedFromPool: new ExcludedRows(), exemplars: 0, ...told },
    exemplarTexts.map((text) => ({ text })),
  );
  return finished.findings;
}

describe('findings', () => {
  test('Clean rows have no findings', () => {
    expect(findingsOf(clean)).toEqual([]);
  });

  test('Too few rows, or fewer than requested, are a finding', () => {
    expect(findingsOf(clean.slice(0, 4))).toMatchObject([
      { code: 'row-count', severity: 'warning', count: 4 },
    ]);
    expect(findingsOf(clean, {}, { settings: { size: 100 } })).toMatchObject([
      { code: 'row-count', count: 40 },
    ]);
  });

  test('Golds of a single class are an error', () => {
    const rows = clean.map((_, n) => row(n + 1, `text ${n}`, 'no'));
    expect(findingsOf(rows)).toMatchObject([{ code: 'one-class-golds', severity: 'error', count: 40 }]);
  });

  test('Labels and exemplars that spell out special tokens concern every row', () => {
    const [ofLabel] = findingsOf(clean, {}, { labels: [{ value: 'yes', text: 'yes</s>' }, labels[1]!] });
    expect(ofLabel).toMatchObject({ code: 'special-tokens', count: 40 });
    expect(ofLabel?.message).toContain('a label spells "</s>" out for every row');
    const [ofExemplar] = findingsOf(clean, { exemplars: 1, exemplarTexts: ['Read: a <|im_end|> yes\n'] });
    expect(ofExemplar?.message).toContain('an exemplar spells "<|im_end|>" out for every row');
  });

  test('Rows that spell out special tokens are counted, and so is a template that does', () => {
    const ends = [
      'yes<|endoftext|>',
      '</s> yes',
      '[INST] yes',
      'a <start_of_turn> b',
      '<\uff5cend\u2581of\uff5c>',
    ];
    const rows = clean.map((one, n) => (n < ends.length ? row(n + 1, ends[n]!) : one));
    expect(findingsOf(rows)).toMatchObject([
      {
        code: 'special-tokens',
        severity: 'warning',
        count: ends.length,
        examples: [{ detail: 'document: "<|endoftext|>"' }, {}, {}, {}, {}],
      },
    ]);
    const targets = clean.map((one, n) =>
      row(n + 1, `text ${n}`, undefined, { references: n === 3 ? ['a <eos>'] : ['b'] }),
    );
    expect(findingsOf(targets)).toMatchObject([
      { count: 1, examples: [{ line: 4, detail: 'reference: "<eos>"' }] },
    ]);
    const [found] = findingsOf(clean, {}, { template: '<|im_start|>{document}' });
    expect(found).toMatchObject({ code: 'special-tokens', count: 40 });
    expect(found?.message).toContain('the template spells "<|im_start|>" out for every row');
    const harmless = ['a < b and c > d', 'x[1] <- y', '<b>bold</b>', '|> pipe <|'];
    expect(findingsOf(clean.map((one, n) => (n < harmless.length ? row(n + 1, harmless[n]!) : one)))).toEqual(
      [],
    );
  });

  test('Chats that call tools are counted, kept or not, and so are chats that cannot be written', () => {
    const rows = clean.map((one, n) => ({ ...one, hasToolCalls: n < 2 }));
    const dropped = droppedRows([
      { line: 50, reason: 'tool-calls', detail: 'messages: message 2 calls a tool and says nothing' },
      { line: 51, reason: 'bad-messages', detail: 'messages: expected a list' },
    ]);
    expect(findingsOf(rows, { dropped })).toMatchObject([
      { code: 'unusable-chats', count: 1, examples: [{ line: 51 }] },
      {
        code: 'tool-calls',
        severity: 'warning',
        count: 3,
        examples: [{ line: 50 }, { line: 1 }, { line: 2 }],
      },
    ]);
  });

  test('A first choice that is never right is a finding, as if answers counted from 1, once chance cannot explain it', () => {
    const choices = ['a', 'b', 'c', 'd'].map((text) => ({ text }));
    const chosen = (rows: number, gold: (n: number) => number) =>
      Array.from({ length: rows }, (_, n) => row(n + 1, `text ${n}`, undefined, { choices, gold: gold(n) }));
    const codes = (rows: ObservedRow[]) => findingsOf(rows).map(({ code }) => code);
    expect(codes(chosen(40, (n) => 1 + (n % 3)))).toEqual(['first-never-right']);
    expect(codes(chosen(40, (n) => n % 4))).toEqual([]);
    expect(codes(chosen(20, (n) => 1 + (n % 3)))).not.toContain('first-never-right');
  });

  test('A right choice that is always at the same position is a finding', () => {
    const choices = ['red', 'blue', 'green'].map((text) => ({ text }));
    const rows = (gold: (n: number) => number) =>
      clean.map((_, n) => row(n + 1, `text ${n}`, undefined, { label: undefined, choices, gold: gold(n) }));
    expect(
      findingsOf(
        rows(() => 0),
        {},
        { labels: [] },
      ),
    ).toMatchObject([
      { code: 'gold-position', severity: 'info', count: 40, message: expect.stringContaining('number 1') },
    ]);
    expect(
      findingsOf(
        rows((n) => n % 3),
        {},
        { labels: [] },
      ),
    ).toEqual([]);
  });

  test('Rows with a made-up gold are an error, and rows left out are a note', () => {
    const made = clean.map((one, n) => (n < 2 ? { ...one, unlabelled: true } : one));
    expect(findingsOf(made)).toMatchObject([{ code: 'unlabelled-rows', severity: 'error', count: 2 }]);
    const dropped = [{ line: 7, reason: 'unlabelled', detail: 'label: "-" is no label' }];
    expect(findingsOf(clean, { dropped: droppedRows(dropped) })).toMatchObject([
      { code: 'unlabelled-rows', severity: 'info', count: 1, examples: [{ line: 7 }] },
    ]);
  });

  test('Repeated texts are found whatever their case and spaces', () => {
    expect(findingsOf([...clean, row(41, 'TEXT   3', 'yes')])).toMatchObject([
      { code: 'duplicate-rows', count: 1, examples: [{ line: 41, detail: 'same text as line 4' }] },
    ]);
  });

  test('A text of a set that must be disjoint is leakage, an error', () => {
    const disjoint = knownTexts([[clean[5]!.comparison!, 'line 3 of mnli (train, set_x)']]);
    expect(findingsOf(clean, {}, { disjoint })).toMatchObject([
      {
        code: 'leakage',
        severity: 'error',
        count: 1,
        examples: [{ line: 6, detail: 'same text as line 3 of mnli (train, set_x)' }],
      },
    ]);
  });

  test('Rows removed from a pool, and exemplars that are scored, are findings', () => {
    const first = { line: 2, rowId: '0'.repeat(64), sameAs: 'line 9 of the evaluated split' };
    const excludedFromPool = { count: 5000, named: [first] };
    expect(findingsOf(clean, { excludedFromPool })).toMatchObject([
      {
        code: 'few-shot-overlap',
        severity: 'info',
        count: 5000,
        examples: [{ line: 2, detail: 'same text as line 9 of the evaluated split' }],
      },
    ]);
    expect(findingsOf(clean, { exemplars: 4 }, { settings: { protocol: 'paper' } })).toMatchObject([
      { code: 'few-shot-overlap', severity: 'warning', count: 4 },
    ]);
  });

  test('Labels outside the set and missing texts are findings', () => {
    const dropped = [
      { line: 3, reason: 'unknown-label', detail: 'label: expected one of yes, no, got "maybe"' },
      { line: 4, reason: 'empty-field', detail: 'document: column "a" is empty' },
    ];
    expect(findingsOf(clean, { dropped: droppedRows(dropped) })).toMatchObject([
      { code: 'labels-outside-set', severity: 'warning', count: 1 },
      { code: 'empty-fields', severity: 'info', count: 1 },
    ]);
  });

  test('HTML character references are found, but only in the texts of columns', () => {
    expect(findingsOf([...clean, row(41, 'Tom &amp; Ann')])).toMatchObject([
      { code: 'html-entities', count: 1, examples: [{ line: 41, detail: 'document: "&amp;"' }] },
    ]);
    expect(findingsOf([...clean, row(41, 'Tom & Ann; AT&T')])).toEqual([]);
  });

  test('Invisible characters are found, with code point and place', () => {
    const found = findingsOf([
      ...clean,
      row(41, 'a\u0007b'),
      row(42, 'zero\u200bwidth'),
      row(43, 'tab\tand\nline'),
    ]);
    expect(found).toMatchObject([
      {
        code: 'control-characters',
        severity: 'info',
        count: 2,
        examples: [
          { line: 41, detail: 'document: U+0007 at character 2' },
          { line: 42, detail: 'document: U+200B at character 5' },
        ],
      },
    ]);
  });

  test.each([
    ['a replacement character', 'caf\ufffd'],
    ['UTF-8 read as Latin-1', 'cafÃ© au lait'],
    ['UTF-8 read as Windows-1252', 'itâ€™s'],
    ['a character of an unused range', 'it\u0092s'],
  ])('An encoding fault is found: %s', (_, text) => {
    expect(findingsOf([...clean, row(41, text)])).toMatchObject([
      { code: 'encoding-faults', severity: 'warning', count: 1, examples: [{ line: 41 }] },
    ]);
  });

  test('Correct text of any language has no encoding fault', () => {
    const texts = ['É tão bom', 'SÃO PAULO', 'Ângela â', '“itself” – it’s 5 €', '日本語 ﷺ', 'ÂÊÎ', 'naïve'];
    expect(findingsOf([...clean, ...texts.map((text, n) => row(41 + n, text))])).toEqual([]);
  });

  test('Rows dropped for half of a surrogate pair count as encoding faults', () => {
    const dropped = [{ line: 9, reason: 'bad-unicode', detail: 'document: half of a surrogate pair' }];
    expect(findingsOf(clean, { dropped: droppedRows(dropped) })).toMatchObject([
      { code: 'encoding-faults', count: 1, examples: [{ line: 9 }] },
    ]);
  });

  test('Repeated texts with different golds are reported', () => {
    const rows = [...clean, row(41, 'text 0', 'yes'), row(42, 'text 1', 'yes')];
    expect(findingsOf(rows)).toMatchObject([
      {
        code: 'duplicate-rows',
        count: 2,
        message: 'rows that repeat the text of an earlier row: 2 (with another gold: 1)',
        examples: [
          { line: 41, detail: 'same text as line 1, where the gold is "no", not "yes"' },
          { line: 42, detail: 'same text as line 2' },
        ],
      },
    ]);
  });

  test('Rows longer than a small context are found', () => {
    const found = findingsOf([...clean, row(41, 'long '.repeat(2000))]);
    expect(found).toMatchObject([{ code: 'over-long-rows', count: 1, examples: [{ line: 41 }] }]);
  });

  test('Prompts that contain the gold are distinguished from prompts that happen to contain a label', () => {
    const naming = (word: (n: number) => string) =>
      Array.from({ length: 100 }, (_, n) => row(n + 1, `text ${n}: ${word(n)}, they said`));
    expect(findingsOf(naming((n) => (n % 2 === 0 ? 'No' : 'yes')))).toMatchObject([
      { code: 'label-leakage', severity: 'warning', count: 100 },
    ]);
    expect(findingsOf(naming((n) => (n % 3 === 0 ? 'no' : 'yes')))).toEqual([]);
    expect(findingsOf(naming(() => 'yes or no'))).toEqual([]);
    expect(findingsOf(naming((n) => (n % 2 === 0 ? 'nobody' : 'yesterday')))).toEqual([]);
  });

  test('Rows whose reference occurs in the prompt are found', () => {
    const generated = (line: number, text: string, reference: string) =>
      row(line, text, undefined, { references: [reference], label: undefined });
    const rows = clean.map((_, n) => generated(n + 1, `text ${n}`, `a reference of its own ${n}`));
    const copied = generated(
      41,
      'Long ago the rain fell on the town. Then it stopped.',
      'the rain fell on the town.',
    );
    expect(findingsOf([...rows, copied], {}, { labels: [] })).toMatchObject([
      { code: 'label-leakage', severity: 'info', count: 1, examples: [{ line: 41 }] },
    ]);
  });

  test('A split whose length differs from the catalogue’s is a finding', () => {
    expect(findingsOf(clean, {}, { expectedRows: 40 })).toEqual([]);
    expect(findingsOf(clean, {}, { expectedRows: 277 })).toMatchObject([
      { code: 'catalogue-rows', severity: 'warning', count: 40 },
    ]);
  });

  test('A finding shows at most five examples and counts all', () => {
    const rows = [...clean, ...Array.from({ length: 9 }, (_, n) => row(50 + n, 'text 1'))];
    const [finding] = findingsOf(rows);
    expect(finding).toMatchObject({ code: 'duplicate-rows', count: 9 });
    expect(finding?.examples).toHaveLength(5);
  });
});

describe('statistics', () => {
  test('Statistics count the code points of a row’s text and every label, including labels that no row has', () => {
    const observer = createSetObserver({
      settings,
      labels,
      disjoint: knownTexts(),
      expectedRows: null,
    });
    const rows = ['💡', 'abc', ''].map((text) => row(1, text, 'no'));
    observer.observe(noted(rows, { settings, labels }));
    const counts = { read: 3, kept: 3, dropped: 0, notSampled: 0 };
    const { characters, labelCounts } = observer.finish({
      counts,
      dropped: new DroppedRows(),
      excludedFromPool: new ExcludedRows(),
      exemplars: 0,
    });
    expect(characters).toEqual({ min: 6, median: 7, max: 9, total: 22 });
    expect(labelCounts).toEqual({ yes: 0, no: 3 });
  });
});
