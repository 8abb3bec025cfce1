import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const typeScript = ['services', 'shared', 'deploy'].flatMap((folder) => sourceFiles(folder, '.ts', '.mjs'));
const code = typeScript.filter(({ path }) => path.includes('/src/'));
const python = sourceFiles('gpu/amuro_gpu', '.py');

describe('size', () => {
  test('TypeScript files have at most 250 lines, nine in ten at most 150', () => {
    expect(code.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    expect(code.filter(({ lines }) => lines > 150).length / code.length).toBeLessThan(0.1);
  });

  test('Python files have at most 300 lines', () => {
    expect(python.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    );
  });
});

test('No folder or file is called utils, helpers, common or misc', () => {
  const vague = /\/(utils?|helpers?|common|misc)(\/|\.[a-z]+$)/;
  expect([...typeScript, ...python].map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
});

test('No code contains a TODO', () => {
  const later = /\b(TODO|FIXME|XXX|HACK)\b/;
  expect([...code, ...python].filter(({ text }) => later.test(text)).map(({ path }) => path)).toEqual([]);
});
