import type { LabelTokens, Lengths, MeasuredTokens } from '@amuro/contracts';
import { describe, expect, test } from 'vitest';
import { countOverflow } from '../../src/domain/tokens/count-overflow.ts';
import { sharedFirstTokens } from '../../src/domain/tokens/shared-first-tokens.ts';
import { rowsLongerThan, summariseLengths } from '../../src/domain/tokens/summarise-lengths.ts';

describe('a histogram of lengths', () => {
  test('A histogram of lengths gives the summary of the lengths it counts', () => {
    const lengths: Lengths = [
      [2, 10],
      [5, 8],
      [9, 1],
      [40, 1],
    ];
    expect(summariseLengths(lengths)).toEqual({ min: 2, median: 2, p95: 9, max: 40, total: 109 });
    expect(summariseLengths([[7, 1]])).toEqual({ min: 7, median: 7, p95: 7, max: 7, total: 7 });
  });

  test('A histogram of lengths counts the rows that are longer, not those of exactly that length', () => {
    expect(
      rowsLongerThan(
        [
          [2, 10],
          [5, 8],
          [9, 1],
        ],
        5,
      ),
    ).toBe(1);
    expect(
      rowsLongerThan(
        [
          [2, 10],
          [5, 8],
          [9, 1],
        ],
        4,
      ),
    ).toBe(9);
    expect(rowsLongerThan([[2, 10]], -1)).toBe(10);
  });
});

test('Overflow counts prompts with room for new tokens, or prompts with their completion', () => {
  const context = {
    prompt: [
      [90, 3],
      [100, 2],
    ],
    whole: [
      [95, 3],
      [101, 2],
    ],
    longest: [],
  } as const;
  const measured = {
    contexts: [
      { shots: 0, ...context },
      { shots: 2, ...context },
    ],
  } as unknown as MeasuredTokens;
  const rows = (maxNewTokens: number | null, contextLength = 100) =>
    countOverflow(measured, { contextLength, maxNewTokens }).map((one) => one.rows);
  expect(rows(null)).toEqual([2, 2]);
  expect(rows(1)).toEqual([2, 2]);
  expect(rows(10)).toEqual([2, 2]);
  expect(rows(11)).toEqual([5, 5]);
  expect(rows(null, 101)).toEqual([0, 0]);
});

describe('labels', () => {
  const label = (text: string, id: number | null): LabelTokens => ({
    value: text,
    text,
    tokens: 2,
    firstToken: id === null ? null : { id, text: ` ${text.slice(0, 3)}` },
  });

  test('Labels that share a first token are reported with it', () => {
    const labels = [label('entailment', 7), label('neutral', 8), label('entirely not', 7)];
    expect(sharedFirstTokens(labels)).toMatchObject({
      code: 'shared-first-token',
      severity: 'warning',
      count: 2,
      examples: [{ line: null, detail: '"entailment", "entirely not" begin with the token 7, " ent"' }],
    });
  });

  test('Labels with different first tokens are no finding', () => {
    expect(sharedFirstTokens([label('yes', 1), label('no', 2)])).toBeNull();
    expect(sharedFirstTokens([])).toBeNull();
  });
});
