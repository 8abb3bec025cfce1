import { Finding, PreparedSetSettings, type PreparedRow } from '@amuro/contracts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonKey } from '../../src/domain/rows/comparison-key.ts';
import { annotationArtefacts } from '../../src/domain/findings/whole-set/annotation-artefacts.ts';
import { comparedRow } from '../../src/domain/findings/whole-set/whole-set-rule.ts';
import { wholeSetRules } from '../../src/domain/findings/whole-set/index.ts';
import { DroppedRows } from '../../src/domain/sets/dropped-rows.ts';
import { ExcludedRows } from '../../src/domain/sampling/exemplar-picker.ts';
import { createSetObserver } from '../../src/domain/sets/set-observer.ts';
import { knownTexts } from './known-texts.ts';
import { noted } from './row-facts.ts';

const labels = ['yes', 'no', 'not (a+b)*', '\\d'].map((value) => ({ value, text: value }));
const text = fc.string({ unit: 'binary', maxLength: 60 });
const words = fc
  .array(fc.constantFrom('yes', 'no', '&amp;', 'Ã©', '\u200b', 'river', 'stone', '\\d', '(a+b)*'), {
    maxLength: 12,
  })
  .map((list) => list.join(' '));
const anyText = fc.oneof(text, words);

const rows: fc.Arbitrary<PreparedRow[]> = fc.array(
  fc
    .record({ premise: anyText, hypothesis: anyText, label: fc.nat(3), reference: anyText })
    .map(({ premise, hypothesis, label, reference }) => ({
      rowId: '0'.repeat(64),
      sourceLine: 1,
      segments: [
        { text: premise, target: false, truncatable: true, field: 'premise' },
        { text: ' | ', target: false, truncatable: false },
        { text: hypothesis, target: false, truncatable: false, field: 'hypothesis' },
      ],
      references: [reference],
      label: labels[label]!.value,
    })),
  { minLength: 1, maxLength: 150 },
);
const numbered = rows.map((all) => all.map((row, index) => ({ ...row, sourceLine: index + 1 })));

function manifestFindings(all: PreparedRow[]): Finding[] {
  const settings = PreparedSetSettings.parse({ purpose: 'evaluate', split: 'test' });
  const observer = createSetObserver({ settings, labels, disjoint: knownTexts(), expectedRows: null });
  const observed = all.map((row) => ({
    row,
    comparison: comparisonKey(row),
    isPlain: false,
    unlabelled: false,
    hasToolCalls: false,
  }));
  observer.observe(noted(observed, { settings, labels }));
  const counts = { read: all.length, kept: all.length, dropped: 0, notSampled: 0 };
  return observer.finish({
    counts,
    dropped: new DroppedRows(),
    excludedFromPool: new ExcludedRows(),
    exemplars: 0,
  }).findings;
}

function wholeSetFindings(all: PreparedRow[]): Finding[] {
  const compared = all.map(comparedRow);
  const exemplars = all.slice(0, 2).map(({ rowId, references }) => ({ rowId, text: references[0]! }));
  const others = [{ name: 'other', rows: compared.slice(0, 20) }];
  const set = { rows: compared, others, pool: compared.slice(10, 30), exemplars };
  return wholeSetRules.map((rule) => rule.examine(set)).filter((finding) => finding !== null);
}

test('Whatever the texts, a finding counts at most the rows, names lines of the set, and is well-formed text', () => {
  fc.assert(
    fc.property(numbered, (all) => {
      for (const finding of [...manifestFindings(all), ...wholeSetFindings(all)]) {
        expect(Finding.safeParse(finding).error).toBeUndefined();
        expect(finding.count).toBeGreaterThan(0);
        expect(finding.count).toBeLessThanOrEqual(all.length);
        for (const { line, detail } of finding.examples) {
          expect(line ?? 1).toBeLessThanOrEqual(all.length);
          expect(detail.isWellFormed()).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('The figures of annotation artefacts do not depend on the order of the rows', () => {
  const artefacts = (all: PreparedRow[]) =>
    annotationArtefacts.examine({ rows: all.map(comparedRow), others: [], pool: [], exemplars: [] });
  const biased = fc.array(words, { minLength: 120, maxLength: 150 }).map((premises) =>
    premises.map((premise, index) => {
      const gold = labels[premise.includes('river') ? 0 : 1 + (index % 2)]!.value;
      const segments = [{ text: premise, target: false, truncatable: true, field: 'premise' }];
      return { rowId: '0'.repeat(64), sourceLine: index + 1, segments, references: [], label: gold };
    }),
  );
  const shuffled = biased.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  let found = 0;
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      const figures = artefacts(all);
      found += Number(figures !== null);
      expect(artefacts(other)).toEqual(figures);
    }),
    { numRuns: 30 },
  );
  expect(found).toBeGreaterThan(15);
});
