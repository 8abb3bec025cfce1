import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const forced = /\bas (?:any|never|unknown as)\b|@ts-(?:ignore|expect-error|nocheck)/;
const comment = /^\s*(?:\/\/(?! @ts-)|\/\*\*|\*)/;

/** Places of forced casts in a source that have no comment on the line before. */
function unexplained(text: string): number[] {
  const lines = text.split('\n');
  return lines.flatMap((line, place) =>
    forced.test(line) && !comment.test(line) && !comment.test(lines[place - 1] ?? '') ? [place + 1] : [],
  );
}

test('Every cast that the compiler cannot check has a comment on the line before that gives the reason', () => {
  const code = ['services', 'shared', 'deploy']
    .flatMap((folder) => sourceFiles(folder, '.ts'))
    .filter(({ path }) => path.includes('/src/'));
  expect(code.flatMap(({ path, text }) => unexplained(text).map((line) => `${path}:${line}`))).toEqual([]);
});

test.each([
  ['const a = b as never;', [1]],
  ['const a = b as unknown as C;', [1]],
  ['// @ts-expect-error\nf(1);', [1]],
  ['// The library types it wrongly.\nconst a = b as any;', []],
  ['// The library types it wrongly.\n// @ts-expect-error\nf(1);', []],
  ['// as any other\nf(1);', []],
])('In %j, casts without a reason are found on lines %j', (text, expected) => {
  expect(unexplained(text)).toEqual(expected);
});
