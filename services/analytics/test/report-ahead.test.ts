import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenAPIHono } from '@amuro/http';
import { expect, test } from 'vitest';
import { addCreateImport } from '../src/routes/create-import.ts';
import { createAnswerCache } from '../src/serving/answer-cache.ts';
import { createReportWatch } from '../src/serving/report-watch.ts';
import type { ServerDeps } from '../src/serving/server-deps.ts';
import { openStore } from '../src/store/open-store.ts';

/** What is asked of the threads while files with so many results are imported. */
async function askedOnImport(results: number, created: boolean): Promise<string[]> {
  const asked: string[] = [];
  const source = { kind: 'table', settings: {}, files: [{ name: 'a.csv', digest: 'a', bytes: 1, results }] };
  const stored = { id: `imp_${'a'.repeat(26)}`, source, importedAt: '2026-01-01T00:00:00.000Z' };
  const run = async (_task: string, { name }: { name: string }) => {
    asked.push(name);
    return name === 'createImport' ? { result: { created, stored } } : { problem: { status: 500 } };
  };
  const store = openStore(mkdtempSync(join(tmpdir(), 'amuro-ahead-')));
  const app = new OpenAPIHono();
  const deps = { store, pool: { run }, watch: createReportWatch(), answers: createAnswerCache(1000) };
  addCreateImport(app, deps as unknown as ServerDeps);
  const headers = { 'content-type': 'application/json' };
  const { status } = await app.request('/v1/imports', { method: 'POST', headers, body: '{}' });
  expect(status).toBe(created ? 201 : 200);
  store.close();
  return asked;
}

test('The report of a large import is made once it is imported, before anyone asks; a problem with it fails no request', async () => {
  expect(await askedOnImport(10_000, true)).toEqual(['createImport', 'renderReport']);
  expect(await askedOnImport(9999, true)).toEqual(['createImport']);
  expect(await askedOnImport(10_000, false)).toEqual(['createImport']);
});
