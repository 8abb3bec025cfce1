import { describe, expect, test } from 'vitest';
import { mapGold } from '../../src/domain/fields/map-gold.ts';

describe('a mapping of values', () => {
  const mapping = {
    kind: 'values',
    values: { '0': 'entailment', '2': 'contradiction', true: 'yes' },
  } as const;

  test.each([
    [0, 'entailment'],
    ['2', 'contradiction'],
    [true, 'yes'],
    [-1, -1],
    ['-', '-'],
    [null, null],
    [undefined, undefined],
  ])('A mapping of values reads %j as %j', (raw, value) => {
    expect(mapGold(raw, mapping)).toBe(value);
  });
});

describe('a threshold', () => {
  const mapping = { kind: 'threshold', above: 3.5, label: 'yes', otherwise: 'no', min: 0, max: 5 } as const;

  test.each([
    [3.5, 'no'],
    [3.6, 'yes'],
    ['5', 'yes'],
    [0, 'no'],
    [-1, -1],
    [5.1, 5.1],
    ['', ''],
    ['high', 'high'],
    [null, null],
  ])('A threshold reads the score %j as %j, and a score out of range is no gold', (raw, value) => {
    expect(mapGold(raw, mapping)).toBe(value);
  });
});
