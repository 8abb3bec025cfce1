import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keyKinds } from './key-cases.ts';

interface Case {
  kind: string;
  why: string;
  input: unknown;
  key: string;
}

const cases = JSON.parse(readFileSync(new URL('fixtures/keys.json', import.meta.url), 'utf8')) as Case[];

test.each(cases)('A $kind keeps the key that the first version gave it: $why', ({ kind, input, key }) => {
  expect(keyKinds[kind]!(input)).toBe(key);
});

test('The fixture has several keys of every kind', () => {
  expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(Object.keys(keyKinds)));
});
