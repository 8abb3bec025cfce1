import { describe, expect, test } from 'vitest';
import { expectDocumented } from '../src/index.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };
const page = { items: [], nextCursor: null };
const check = (
  answer: { status: number; headers?: Record<string, string>; body: unknown },
  operation = 'listSeries',
) => expectDocumented({ headers: json, ...answer }, 'training', operation);

describe('an answer', () => {
  test('A documented answer passes', () => {
    expect(() => check({ status: 200, body: page })).not.toThrow();
  });

  test.each([
    ['another status', { status: 418, body: page }, /418, which its document does not promise/],
    [
      'another media type',
      { status: 200, headers: { 'content-type': 'text/html' }, body: page },
      /came as "text\/html"/,
    ],
    ['no nextCursor', { status: 200, body: { items: [] } }, /nextCursor/],
    ['an additional field', { status: 200, body: { ...page, more: 1 } }, /additional properties/],
    ['a field of the wrong type', { status: 200, body: { ...page, items: 'none' } }, /\/items must be array/],
  ])('An answer fails the check if it has %s', (_, answer, message) => {
    expect(() => check(answer)).toThrow(message);
  });

  test.each([
    ['that misses a field', { type: 'about:blank', title: 'Gone', status: 404, detail: 'gone' }, /code/],
    ['that is of another type', 'gone', /must be object/],
  ])('A problem %s fails the check', (_, body, message) => {
    const headers = { 'content-type': 'application/problem+json' };
    expect(() => check({ status: 404, headers, body }, 'getSeries')).toThrow(message);
  });

  test('A problem that comes as another media type fails the check', () => {
    expect(() => check({ status: 404, body: {} }, 'getSeries')).toThrow(/came as "application\/json"/);
  });

  test('An answer of an undocumented operation fails the check', () => {
    expect(() => check({ status: 200, body: page }, 'listNothing')).toThrow(/no operation listNothing/);
  });
});
