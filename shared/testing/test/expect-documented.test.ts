import { describe, expect, test } from 'vitest';
import { expectDocumented } from '../src/index.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };
const page = { items: [], nextCursor: null };
const check = (
  answer: { status: number; headers?: Record<string, string>; body: unknown },
  operation = 'listSeries',
) => expectDocumented({ headers: json, ...answer }, 'training', operation);

describe('an answer', () => {
  test('as documented passes', () => {
    expect(() => check({ status: 200, body: page })).not.toThrow();
  });

  test.each([
    ['of another status', { status: 418, body: page }, /418, which its document does not promise/],
    [
      'of another type',
      { status: 200, headers: { 'content-type': 'text/html' }, body: page },
      /came as "text\/html"/,
    ],
    ['without a field', { status: 200, body: { items: [] } }, /nextCursor/],
    ['with a field more', { status: 200, body: { ...page, more: 1 } }, /additional properties/],
    [
      'with a field of another type',
      { status: 200, body: { ...page, items: 'none' } },
      /\/items must be array/,
    ],
  ])('%s does not', (_, answer, message) => {
    expect(() => check(answer)).toThrow(message);
  });

  test('of an operation that is not documented does not', () => {
    expect(() => check({ status: 200, body: page }, 'listNothing')).toThrow(/no operation listNothing/);
  });
});
