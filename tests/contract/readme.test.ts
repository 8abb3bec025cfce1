import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('The TypeScript in the README is a file that the type check covers', () => {
  const snippet = /```ts\n([^`]*)```/.exec(textOf('../../README.md'))?.[1];
  expect(snippet).toBe(textOf('./readme-client.ts'));
});
