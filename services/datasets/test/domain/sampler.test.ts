import { sha256 } from '@amuro/identity';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSampler } from '../../src/domain/sampling/sampler.ts';

const rowId = fc.nat().map((n) => sha256(String(n)));
const rowIds = fc.uniqueArray(rowId, { maxLength: 200 });

function sample(ids: string[], size: number, seed: number): string[] {
  const sampler = createSampler<{ rowId: string }>(size, seed);
  for (const id of ids) sampler.offer({ rowId: id });
  return sampler.ranked().map((item) => item.rowId);
}

describe('a sample', () => {
  test('A sample has the rows with the smallest sha256 of seed and row id', () => {
    const ids = Array.from({ length: 50 }, (_, n) => sha256(String(n)));
    const ranked = ids.toSorted((a, b) => (sha256(`7:${a}`) < sha256(`7:${b}`) ? -1 : 1));
    expect(sample(ids, 10, 7)).toEqual(ranked.slice(0, 10));
  });

  test('A sample loses at most as many rows as are appended to the file', () => {
    fc.assert(
      fc.property(
        rowIds,
        rowIds,
        fc.integer({ min: 1, max: 40 }),
        fc.nat(),
        (before, appended, size, seed) => {
          const fresh = appended.filter((id) => !before.includes(id));
          const kept = new Set(sample([...before, ...fresh], size, seed));
          const lost = sample(before, size, seed).filter((id) => !kept.has(id));
          expect(lost.length).toBeLessThanOrEqual(fresh.length);
        },
      ),
    );
  });

  test('A sample does not depend on the order of the file, and begins with the smaller samples of its seed', () => {
    fc.assert(
      fc.property(rowIds, fc.integer({ min: 1, max: 40 }), fc.nat(), (ids, size, seed) => {
        const large = sample(ids, size + 5, seed);
        expect(sample(ids.toReversed(), size, seed)).toEqual(large.slice(0, size));
      }),
    );
  });

  test('Samples differ between seeds', () => {
    const ids = Array.from({ length: 100 }, (_, n) => sha256(String(n)));
    expect(sample(ids, 20, 1)).not.toEqual(sample(ids, 20, 2));
  });
});
