import * as fc from 'fast-check';
import { sha256 } from '@amuro/identity';
import { describe, expect, test } from 'vitest';
import { createExemplarPicker, type Candidate } from '../../src/domain/sampling/exemplar-picker.ts';
import { knownTexts } from './known-texts.ts';

const textKey = (n: number) => sha256(`text ${n}`);

function candidate(n: number, comparison = textKey(n)): Candidate {
  return { rowId: sha256(String(n)), line: n + 1, text: `row ${n}\n`, comparison, group: `label ${n % 3}` };
}

function pick(shots: number, pool: Candidate[], taken = knownTexts(), how: object = {}) {
  const picker = createExemplarPicker({ shots, shotSeed: 3, ...how }, taken);
  for (const row of pool) picker.offer(row);
  return picker.picked();
}

describe('exemplars', () => {
  const pool = Array.from({ length: 8 }, (_, n) => candidate(n));

  test('Exemplars are never rows whose text is evaluated or trained on, and those rows are listed', () => {
    const taken = knownTexts([
      [textKey(2), 'line 9 of the evaluated split'],
      [textKey(5), 'line 1 of mnli (train, set_x)'],
    ]);
    const { exemplars, excluded, available } = pick(6, pool, taken);
    expect(exemplars.map(({ line }) => line).toSorted()).toEqual([1, 2, 4, 5, 7, 8]);
    expect(available).toBe(6);
    expect(excluded.named.map(({ line, sameAs }) => [line, sameAs])).toEqual([
      [3, 'line 9 of the evaluated split'],
      [6, 'line 1 of mnli (train, set_x)'],
    ]);
  });

  test('Of the rows left out of the exemplars, the first 200 are listed and all are counted', () => {
    const copies = Array.from({ length: 1001 }, (_, n) => candidate(n, textKey(0)));
    const { excluded, available } = pick(1, copies);
    expect([available, excluded.count, excluded.named.length]).toEqual([1, 1000, 200]);
    expect(excluded.named.at(-1)).toMatchObject({ line: 201 });
  });

  test('No two exemplars have the same text', () => {
    const { exemplars, excluded } = pick(4, [
      candidate(0, textKey(0)),
      candidate(1, textKey(0)),
      candidate(2),
    ]);
    expect(exemplars).toHaveLength(2);
    expect(excluded.named).toMatchObject([{ line: 2, sameAs: "the pool's own line 1" }]);
  });

  test('The exemplars of fewer shots are the first of more shots', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), (few, many) => {
        const least = Math.min(few, many);
        expect(pick(few, pool).exemplars.slice(0, least)).toEqual(pick(many, pool).exemplars.slice(0, least));
      }),
    );
  });

  test('Exemplars do not depend on the order of the pool', () => {
    expect(pick(4, pool.toReversed()).exemplars).toEqual(pick(4, pool).exemplars);
  });
});

describe('balanced exemplars', () => {
  const labelled = Array.from({ length: 30 }, (_, n) => ({ ...candidate(n), group: n < 24 ? 'no' : 'yes' }));
  const groups = (shots: number, pool = labelled) =>
    pick(shots, pool, knownTexts(), { balanced: true }).exemplars.map(({ group }) => group);

  test('Balanced exemplars have equally many of each label, to within one', () => {
    for (const shots of [1, 2, 5, 8]) {
      const yes = groups(shots).filter((group) => group === 'yes').length;
      expect(Math.abs(2 * yes - shots)).toBeLessThanOrEqual(1);
    }
  });

  test('Balanced exemplars take the rest from other labels when one runs out', () => {
    expect(groups(16).filter((group) => group === 'yes')).toHaveLength(6);
    expect(groups(16)).toHaveLength(16);
  });

  test('The balanced exemplars of fewer shots are the first of more shots, whatever the order of the pool', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.shuffledSubarray(labelled, { minLength: 30 }),
        (few, pool) => {
          const balanced = { balanced: true };
          const more = pick(12, labelled, knownTexts(), balanced).exemplars;
          expect(pick(few, pool, knownTexts(), balanced).exemplars).toEqual(more.slice(0, few));
        },
      ),
    );
  });
});

describe('exemplars in a fixed order', () => {
  test('Exemplars in a fixed order are the first usable rows of the pool', () => {
    const pool = Array.from({ length: 6 }, (_, n) => candidate(n));
    const taken = knownTexts([[textKey(1), 'line 3 of the evaluated split']]);
    const { exemplars, excluded } = pick(3, pool, taken, { shotOrder: 'fixed' });
    expect(exemplars.map(({ line }) => line)).toEqual([1, 3, 4]);
    expect(excluded.named).toMatchObject([{ line: 2 }]);
  });
});
