import { describe, expect, test } from 'vitest';
import { bootstrapMeans } from '../src/bootstrap.ts';
import { randomNormals, randomWords } from '../src/random-numbers.ts';
import { graded, seed } from './samples.ts';

describe('random numbers', () => {
  test('randomWords yields the published xoshiro128** words for the state 1, 2, 3, 4', () => {
    const next = randomWords('00000001000000020000000300000004');
    expect([next(), next(), next(), next(), next(), next()]).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492,
    ]);
  });

  test('bootstrapMeans, which repeats the generator for speed, draws the words of randomWords', () => {
    const next = randomWords(seed);
    const means = Array.from({ length: 20 }, () => {
      const drawn = Array.from(graded, () => graded[Math.floor((next() / 2 ** 32) * graded.length)]!);
      return drawn.reduce((sum, value) => sum + value, 0) / graded.length;
    });
    expect([...bootstrapMeans(graded, 20, seed)]).toEqual(means);
  });

  test('randomWords rejects a seed that is not hexadecimal', () => {
    expect(() => randomWords('seven')).toThrow(/hexadecimal/);
  });

  test('randomNormals has the mean, deviation and tail of a standard normal distribution', () => {
    const normal = randomNormals('5f'.repeat(32));
    const drawn = Array.from({ length: 40_000 }, () => normal());
    const centre = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const variance = drawn.reduce((sum, value) => sum + (value - centre) ** 2, 0) / drawn.length;
    expect(Math.abs(centre)).toBeLessThan(0.02);
    expect(Math.abs(variance - 1)).toBeLessThan(0.03);
    expect(Math.abs(drawn.filter((value) => value > 1.96).length / drawn.length - 0.025)).toBeLessThan(0.004);
  });
});
