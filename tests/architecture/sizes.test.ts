import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const typeScript = ['services', 'shared', 'deploy'].flatMap((folder) => sourceFiles(folder, '.ts', '.mjs'));
const code = typeScript.filter(({ path }) => path.includes('/src/'));
const python = sourceFiles('gpu/amuro_gpu', '.py');

describe('files stay small enough to be read at once:', () => {
  test('TypeScript within 250 lines, nine in ten within 150', () => {
    expect(code.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    expect(code.filter(({ lines }) => lines > 150).length / code.length).toBeLessThan(0.1);
  });

  test('Python within 300 lines', () => {
    expect(python.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    );
  });
});

test('a room called utils or helpers holds nothing that has a name, so there is none', () => {
  const vague = /\/(utils?|helpers?|common|misc)(\/|\.[a-z]+$)/;
  expect([...typeScript, ...python].map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
});

test('no code is left for later', () => {
  const later = /\b(TODO|FIXME|XXX|HACK)\b/;
  expect([...code, ...python].filter(({ text }) => later.test(text)).map(({ path }) => path)).toEqual([]);
});
