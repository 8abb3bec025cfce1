import { expect, test } from 'vitest';
import { pathMatcher } from '../src/index.ts';

test.each<[string, string, boolean]>([
  ['train-[0-9][0-9].parquet', 'train-01.parquet', true],
  ['train-[0-9][0-9].parquet', 'train-x1.parquet', false],
  ['*.{csv,json}', 'a.csv', true],
  ['*.{csv,json}', 'a.json', true],
  ['*.{csv,json}', 'a.jsonl', false],
  ['{a,b/c}.csv', 'b/c.csv', true],
  ['**/x.csv', 'x.csv', true],
  ['**/x.csv', 'a/b/x.csv', true],
  ['**/x.csv', 'foox.csv', false],
  ['a/**/b.csv', 'a/b.csv', true],
  ['*.csv', 'a/b.csv', false],
  ['data/**', 'data/a/b.csv', true],
  ['part-?.csv', 'part-1.csv', true],
  ['part-?.csv', 'part-12.csv', false],
  ['part-[!x].csv', 'part-1.csv', true],
  ['part-[!x].csv', 'part-x.csv', false],
  ['train (1).csv', 'train (1).csv', true],
  ['train(1).csv', 'train1.csv', false],
  ['*(x).csv', 'a(x).csv', true],
  ['x.(csv|json)', 'x.csv', false],
  ['data [v1].csv', 'data [v1].csv', true],
  ['!a.csv', 'b.csv', false],
  ['!a.csv', '!a.csv', true],
  ['a+b$.csv', 'a+b$.csv', true],
  ['', 'a.csv', false],
])('The pattern %j matches the path %j: %j', (pattern, path, expected) => {
  expect(pathMatcher([pattern])(path)).toBe(expected);
});

test('A path must match one of several patterns, and matches nothing if there are no patterns', () => {
  const matches = pathMatcher(['one/*.jsonl', 'two.jsonl']);
  expect(['one/a.jsonl', 'one/x/b.jsonl', 'two.jsonl', 'three.jsonl'].filter(matches)).toEqual([
    'one/a.jsonl',
    'two.jsonl',
  ]);
  expect(pathMatcher([])('a.csv')).toBe(false);
});
