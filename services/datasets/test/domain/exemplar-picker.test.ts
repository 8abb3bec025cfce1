import * as fc from 'fast-check';
import { sha256 } from '@amuro/artifacts';
import { describe, expect, it } from 'vitest';
import { createExemplarPicker, type Candidate } from '../../src/domain/exemplar-picker.ts';

function candidate(n: number, comparison = `text ${n}`): Candidate {
  return { rowId: sha256(String(n)), line: n + 1, text: `row ${n}\n`, comparison, group: `label ${n % 3}` };
}

function pick(shots: number, pool: Candidate[], taken = new Map<string, string>(), how: object = {}) {
  const picker = createExemplarPicker({ shots, shotSeed: 3, ...how }, taken);
  for (const row of pool) picker.offer(row);
  return picker.picked();
}

describe('exemplars', () => {
  const pool = Array.from({ length: 8 }, (_, n) => candidate(n));

  it('are never rows whose text is evaluated or trained on, and those rows are named', () => {
    const taken = new Map([
      ['text 2', 'line 9 of the evaluated split'],
      ['text 5', 'line 1 of mnli (train, set_x)'],
    ]);
    const { exemplars, excluded, available } = pick(6, pool, taken);
    expect(exemplars.map(({ line }) => line).toSorted()).toEqual([1, 2, 4, 5, 7, 8]);
    expect(available).toBe(6);
    expect(excluded.map(({ line, sameAs }) => [line, sameAs])).toEqual([
      [3, 'line 9 of the evaluated split'],
      [6, 'line 1 of mnli (train, set_x)'],
    ]);
  });

  it('are never the same text twice', () => {
    const { exemplars, excluded } = pick(4, [candidate(0, 'a'), candidate(1, 'a'), candidate(2, 'b')]);
    expect(exemplars).toHaveLength(2);
    expect(excluded).toMatchObject([{ line: 2, sameAs: "the pool's own line 1" }]);
  });

  it('of fewer shots begin those of more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), (few, many) => {
        const least = Math.min(few, many);
        expect(pick(few, pool).exemplars.slice(0, least)).toEqual(pick(many, pool).exemplars.slice(0, least));
      }),
    );
  });

  it('do not depend on the order of the pool', () => {
    expect(pick(4, pool.toReversed()).exemplars).toEqual(pick(4, pool).exemplars);
  });
});
