import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemCodes } from '@amuro/http/problems';
import { expect, test } from 'vitest';
import { root, sourceFiles } from '../architecture/source-files.ts';

const readme = readFileSync(join(root, 'shared/http/README.md'), 'utf8');
const documented = [...readme.matchAll(/^\| `([a-z0-9-]+)` +\| (\d{3}) +\| (.+?) +\|/gm)].map(
  ([, code, status, title]) => [code, { status: Number(status), title }] as const,
);

const sources = ['services', 'shared'].flatMap((room) => sourceFiles(room, '.ts'));
const typescript = sources
  .filter(({ path }) => path.includes('/src/') && !path.endsWith('/problem-codes.ts'))
  .map(({ text }) => text)
  .join('\n');
const worker = sourceFiles('gpu/amuro_gpu', '.py')
  .map(({ text }) => text)
  .join('\n');
/** Codes with which the worker says that a run has failed. */
const workerCodes = [...worker.matchAll(/WorkerFailure\(\s*"([a-z-]+)"/g)].map(([, code]) => code!);

test('The README of shared/http lists every problem code with its status and title, and no other', () => {
  expect(Object.fromEntries(documented)).toEqual(problemCodes);
});

test('Every problem code is used somewhere', () => {
  const unused = Object.keys(problemCodes).filter(
    (code) => !typescript.includes(`'${code}'`) && !workerCodes.includes(code),
  );
  expect(unused).toEqual([]);
});

test('The codes of failures of the worker are problem codes', () => {
  expect(workerCodes.length).toBeGreaterThan(8);
  expect(workerCodes.filter((code) => !Object.hasOwn(problemCodes, code))).toEqual([]);
});

test('No other place pairs a code with a status or names the type of a problem', () => {
  const types = typescript.match(/urn:amuro:problem:[a-z-]+/g) ?? [];
  expect(types).toEqual([]);
});
