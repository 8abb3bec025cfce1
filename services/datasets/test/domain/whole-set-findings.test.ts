import { sha256 } from '@amuro/identity';
import { describe, expect, test } from 'vitest';
import { annotationArtefacts } from '../../src/domain/findings/whole-set/annotation-artefacts.ts';
import {
  comparedRow,
  type ComparedRow,
  type WholeSet,
} from '../../src/domain/findings/whole-set/whole-set-rule.ts';
import { nearDuplicateRows } from '../../src/domain/findings/whole-set/near-duplicate-rows.ts';
import { nearFewShotOverlap } from '../../src/domain/findings/whole-set/near-few-shot-overlap.ts';
import { nearLeakage } from '../../src/domain/findings/whole-set/near-leakage.ts';
import { nearPoolOverlap } from '../../src/domain/findings/whole-set/near-pool-overlap.ts';
import { jaccard, shinglesOf } from '../../src/domain/findings/whole-set/shingles.ts';

const words = 'river stone market candle winter signal harbour pencil meadow copper lantern village'.split(
  ' ',
);

/** A sentence that shares hardly a run of five characters with the next. */
const sentence = (n: number) =>
  Array.from(
    { length: 12 },
    (_, k) => `${words[(n * 7 + k * k + n * k) % 12]}${(n * 31 + k * 17) % 97}`,
  ).join(' ');

const row = (line: number, fields: Record<string, string>, label?: string): ComparedRow => ({
  rowId: String(line).padStart(64, '0'),
  line,
  fields: new Map(Object.entries(fields)),
  label,
});
const setOf = (rows: ComparedRow[], more: Partial<WholeSet> = {}): WholeSet => ({
  rows,
  others: [],
  pool: [],
  exemplars: [],
  ...more,
});
const plain = Array.from({ length: 50 }, (_, n) => row(n + 1, { document: sentence(n) }));
const changed = (text: string) => text.replace(/\S+$/, 'elsewhere');

describe('near overlap of the pool', () => {
  const pool = [
    row(1, { document: sentence(60) }),
    row(2, { document: changed(sentence(4)) }),
    row(3, { document: sentence(5) }),
    row(4, { document: changed(sentence(70)) }),
  ];
  const others = [{ name: 'train', rows: [row(9, { document: sentence(70) })] }];

  test('Rows of the pool that nearly equal evaluated rows or rows of other sets are found, exemplars or not', () => {
    expect(nearPoolOverlap.examine(setOf(plain, { pool, others }))).toMatchObject({
      severity: 'info',
      count: 2,
      message: expect.stringContaining('exemplars of this set: 0'),
      examples: [
        { line: 2, detail: 'line of the pool, nearly the text of line 5 of the evaluated rows' },
        { line: 4, detail: 'line of the pool, nearly the text of line 9 of train' },
      ],
    });
  });

  test('Near overlap of the pool is a warning if one of the rows is an exemplar, and nothing without a pool', () => {
    const exemplars = [{ rowId: pool[1]!.rowId, text: changed(sentence(4)) }];
    expect(nearPoolOverlap.examine(setOf(plain, { pool, exemplars }))).toMatchObject({
      severity: 'warning',
      count: 1,
    });
    expect(nearPoolOverlap.examine(setOf(plain, { others }))).toBeNull();
    expect(nearPoolOverlap.examine(setOf(plain, { pool: pool.slice(0, 1) }))).toBeNull();
  });
});

describe('near duplicates', () => {
  test('Distinct texts are not near-duplicates, and exact repeats are counted elsewhere', () => {
    expect(nearDuplicateRows.examine(setOf(plain))).toBeNull();
    expect(nearDuplicateRows.examine(setOf([...plain, row(51, { document: sentence(3) })]))).toBeNull();
  });

  test('Near-duplicates are found when one word of many differs, with their lines and golds', () => {
    const rows = [
      row(1, { document: sentence(1) }, 'yes'),
      row(2, { document: sentence(2) }, 'no'),
      row(3, { document: changed(sentence(1)) }, 'no'),
    ];
    expect(nearDuplicateRows.examine(setOf(rows))).toMatchObject({
      severity: 'info',
      count: 1,
      message: expect.stringContaining('(with another gold: 1)'),
      examples: [{ line: 3, detail: 'nearly the text of line 1, where the gold is "yes", not "no"' }],
    });
  });

  test('Near-duplicates must be similar in every field: another question about the same passage is another row', () => {
    const passage = Array.from({ length: 10 }, (_, n) => sentence(n)).join(' ');
    const rows = [1, 2, 3].map((n) => row(n, { passage, question: sentence(20 + n) }));
    expect(nearDuplicateRows.examine(setOf(rows))).toBeNull();
    const again = row(4, { passage: changed(passage), question: sentence(21) });
    expect(nearDuplicateRows.examine(setOf([...rows, again]))).toMatchObject({ count: 1 });
  });

  test('Near-duplicates are found at the stated share of five-character runs, whatever the length of the text', () => {
    for (const count of [1, 4, 40]) {
      const text = Array.from({ length: count }, (_, n) => sentence(n)).join(' ');
      const cut = text.slice(0, Math.ceil(text.length * 0.9));
      const found = nearDuplicateRows.examine(setOf([row(1, { text }), row(2, { text: cut })]));
      expect(jaccard(shinglesOf(text), shinglesOf(cut))).toBeGreaterThan(0.8);
      expect(found?.count).toBe(1);
      const half = text.slice(0, text.length / 2);
      expect(nearDuplicateRows.examine(setOf([row(1, { text }), row(2, { text: half })]))).toBeNull();
    }
  });

  test('Near-duplicates in a set of look-alikes are found without comparing every pair', () => {
    const alike = Array.from({ length: 1000 }, (_, n) => row(n + 1, { text: `${sentence(1)} ${n}` }));
    expect(nearDuplicateRows.examine(setOf(alike))?.count).toBeGreaterThan(990);
  });
});

describe('near leakage', () => {
  const others = [{ name: 'mnli (set_x)', rows: plain }];

  test('Near leakage names rows of another set with nearly the same text, while exact repeats are `leakage`', () => {
    const rows = [row(1, { document: changed(sentence(4)) }), row(2, { document: sentence(5) })];
    expect(nearLeakage.examine(setOf(rows, { others }))).toMatchObject({
      severity: 'warning',
      count: 1,
      examples: [{ line: 1, detail: 'nearly the text of line 5 of mnli (set_x)' }],
    });
  });

  test('There is no near leakage without other sets, or if a row has other fields', () => {
    const rows = [row(1, { question: changed(sentence(4)) })];
    expect(nearLeakage.examine(setOf(plain))).toBeNull();
    expect(nearLeakage.examine(setOf(rows, { others }))).toBeNull();
  });
});

describe('near few-shot overlap', () => {
  const exemplar = { rowId: 'f'.repeat(64), text: `### Input: ${changed(sentence(7))} ### Output: yes\n` };

  test('Near few-shot overlap names rows that are nearly contained in an exemplar', () => {
    expect(nearFewShotOverlap.examine(setOf(plain, { exemplars: [exemplar] }))).toMatchObject({
      severity: 'warning',
      count: 1,
      examples: [{ line: 8, detail: 'nearly in exemplar 1' }],
    });
  });

  test('Near few-shot overlap leaves out the exemplars themselves, which the paper scores, and zero-shot sets', () => {
    const own = { ...exemplar, rowId: plain[7]!.rowId };
    expect(nearFewShotOverlap.examine(setOf(plain, { exemplars: [own] }))).toBeNull();
    expect(nearFewShotOverlap.examine(setOf(plain))).toBeNull();
  });
});

describe('annotation artefacts', () => {
  const labels = ['yes', 'no', 'maybe'];
  const telltale: Record<string, string> = { yes: 'really', no: 'never', maybe: 'perhaps' };
  /** A label that goes with nothing in the text. */
  const drawn = (n: number, of: number) => labels[Number.parseInt(sha256(`gold ${n}`).slice(0, 8), 16) % of]!;
  const rows = (biased: boolean) =>
    Array.from({ length: 300 }, (_, n) => {
      const label = drawn(n, 3);
      const hint = biased && n % 10 !== 0 ? ` ${telltale[label]}` : '';
      return row(
        n + 1,
        { premise: sentence(n), hypothesis: `${words[n % 11]} ${words[n % 5]}${hint}` },
        label,
      );
    });

  test('Annotation artefacts are reported with figures for the prompt and each field, next to the most common label', () => {
    const found = annotationArtefacts.examine(setOf(rows(true)))!;
    expect(found).toMatchObject({
      severity: 'info',
      message: expect.stringMatching(/most common label has 3\d\.\d %$/),
    });
    expect(found.count).toBeGreaterThan(250);
    const names = found.examples.map(({ detail }) => detail.split(':')[0]);
    expect(names).toEqual(['the prompt', '`premise` alone', '`hypothesis` alone']);
    expect(found.examples[2]!.detail).toMatch(
      /^`hypothesis` alone: 9\d\.\d % \[8\d\.\d %, 9\d\.\d %\], majority 3\d\.\d %$/,
    );
  });

  test('There are no annotation artefacts if no word goes with a label, all golds are one, or rows are few', () => {
    expect(annotationArtefacts.examine(setOf(rows(false)))).toBeNull();
    expect(annotationArtefacts.examine(setOf(rows(true).filter(({ label }) => label === 'no')))).toBeNull();
    expect(annotationArtefacts.examine(setOf(rows(true).slice(0, 99)))).toBeNull();
  });

  test('Repeated rows cause no annotation artefacts, because equal texts are in one fold', () => {
    const own = Array.from({ length: 120 }, (_, n) => row(n, { text: `${sentence(n)} w${n}x` }, drawn(n, 2)));
    const tripled = [0, 1, 2].flatMap(() => own);
    expect(annotationArtefacts.examine(setOf(own))).toBeNull();
    expect(annotationArtefacts.examine(setOf(tripled))).toBeNull();
  });

  test('Annotation artefacts have the same figures on every run', () => {
    const set = setOf(rows(true));
    expect(annotationArtefacts.examine(set)).toEqual(annotationArtefacts.examine(set));
  });
});

describe('a row as it is compared', () => {
  test('A row is compared by its input texts by field, in NFKC and lower case, without its target', () => {
    const segments = [
      { text: 'Read: ', target: false, truncatable: false },
      { text: 'ﬁrst  Line', target: false, truncatable: true, field: 'document' },
      { text: ' done', target: true, truncatable: false, field: 'summary' },
    ];
    const base = { rowId: '1', sourceLine: 3, references: [], segments };
    expect([...comparedRow(base).fields]).toEqual([['document', 'first line']]);
    const choices = [{ text: 'A' }, { text: 'B' }];
    expect([...comparedRow({ ...base, choices }).fields.keys()]).toEqual(['document', 'choices']);
  });

  test('A row of a corpus is compared by its own text', () => {
    const segments = [{ text: 'All of it', target: true, truncatable: false, field: 'text' }];
    const fields = comparedRow({ rowId: '1', sourceLine: 1, references: [], segments }).fields;
    expect([...fields]).toEqual([['text', 'all of it']]);
  });
});
