import { describe, expect, test } from 'vitest';
import { circles } from './circles.ts';
import { importsOf, packageEntries, sourceFiles } from './source-files.ts';

describe('circles', () => {
  const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

  test.each([
    ['A file that imports itself is a circle', graph({ a: ['a'] }), [['a']]],
    ['Two files that import each other are a circle', graph({ a: ['b'], b: ['a'] }), [['a', 'b']]],
    [
      'A circle is found behind files that are not on it',
      graph({ x: ['a'], a: ['b'], b: ['a'] }),
      [['a', 'b']],
    ],
    ['Two ways to the same file are no circle', graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }), []],
  ])('%s', (_, imports, expected) => {
    expect(circles(imports)).toEqual(expected);
  });
});

test('No TypeScript file imports itself through others, types and dynamic imports included', () => {
  const entries = packageEntries();
  const files = ['services', 'shared', 'deploy'].flatMap((folder) =>
    sourceFiles(folder, '.ts', '.tsx', '.mjs'),
  );
  const imports = new Map(
    files.map((file) => [file.path, importsOf(file).map((imported) => entries.get(imported) ?? imported)]),
  );
  expect(circles(imports)).toEqual([]);
});
