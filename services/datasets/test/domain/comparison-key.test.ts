import { describe, expect, test } from 'vitest';
import { comparisonKey } from '../../src/domain/rows/comparison-key.ts';

const key = (...texts: string[]) =>
  comparisonKey({
    segments: texts.map((text, index) => ({ text, target: false, truncatable: false, field: `f${index}` })),
  });

describe('two texts', () => {
  test.each([
    ['in another case', 'The Dog RAN.', 'the dog ran.'],
    ['with other white space', ' The  dog\n\tran. ', 'The dog ran.'],
    ['in characters of full width', 'Ｔｈｅ ｄｏｇ ran.', 'The dog ran.'],
    ['with an accent in two characters', 'cafe\u0301', 'caf\u00e9'],
    ['with a ligature', 'ﬁne', 'fine'],
  ])('Two texts compare as equal %s', (_, one, other) => {
    expect(key(one, 'x')).toBe(key(other, 'x'));
  });

  test.each([
    ['another word', ['The dog ran.', 'x'], ['The dog sat.', 'x']],
    ['other signs', ['The dog ran.', 'x'], ['The dog ran!', 'x']],
    ['another border of fields', ['The dog', 'ran x'], ['The dog ran', 'x']],
  ])('Two texts with %s compare as different', (_, one, other) => {
    expect(key(...one)).not.toBe(key(...other));
  });

  test('Empty texts have no comparison key', () => {
    expect(key(' ', '\n')).toBeNull();
  });
});
