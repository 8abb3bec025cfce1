import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatasetSpecInput, PreparedRow, PreparedSetManifest } from '@amuro/contracts';
import {
  expectDocumented,
  startApp,
  type AnswerLike,
  type AppOverrides,
  type StartedApp,
} from '@amuro/testing';
import { expect } from 'vitest';
import { createApp } from '../src/app.ts';
import type { SourceSettings } from '../src/sources/source-settings.ts';

export const id = {
  dat: `dat_${'a'.repeat(26)}`,
  set: `set_${'a'.repeat(26)}`,
  upl: `upl_${'a'.repeat(26)}`,
};

/** The service in a temporary directory whose `files` are under a configured root. */
export async function startDatasets(
  roots: string[] = [],
  dir = mkdtempSync(join(tmpdir(), 'amuro-datasets-')),
  sources: Partial<SourceSettings> = {},
  settings: Partial<AppOverrides> = {},
) {
  const files = join(dir, 'files');
  mkdirSync(files, { recursive: true });
  const started = await startApp((deps) => createApp(deps, { ...offline(dir), ...sources }), {
    service: 'datasets',
    dir,
    roots: [files, ...roots],
    ...settings,
  });
  return { ...started, files, ...helpers(started, files) };
}
/** No test asks the real hub for anything. */
function offline(dir: string): SourceSettings {
  const hub = {
    endpoint: 'http://127.0.0.1:9',
    token: null,
    cacheDir: join(dir, 'hub'),
    offline: true,
    firstPauseMs: 5,
  };
  return { hub, urlHosts: [], catalogueDirs: [] };
}

export type Datasets = Awaited<ReturnType<typeof startDatasets>>;

function helpers({ request }: StartedApp, files: string) {
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(join(files, name), content);
    return join(files, name);
  };
  const writeRows = (name: string, rows: unknown[]) =>
    write(name, rows.map((row) => JSON.stringify(row)).join('\n'));
  const register = async (spec: DatasetSpecInput) => {
    const answer = await request.post('/v1/datasets').send(spec);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body as { id: string; key: string };
  };
  const waitFor = async (setId: string) => {
    for (;;) {
      const { body } = await request.get(`/v1/prepared-sets/${setId}`);
      if (!['queued', 'running', 'cancelling', 'interrupted'].includes(body.status)) return body;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const prepare = async (body: Record<string, unknown>) => {
    const answer = await request.post('/v1/prepared-sets').send(body);
    expect([200, 202], JSON.stringify(answer.body)).toContain(answer.status);
    const set = await waitFor(answer.body.id);
    expect(set.error).toBeNull();
    const manifest = (await request.get(set.links.manifest)).body as PreparedSetManifest;
    const { body: content } = await request.get(set.links.rows).buffer(true).parse(asText);
    const rows = (content as string)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as PreparedRow);
    return { id: set.id as string, manifest, rows, content: content as string };
  };
  return { write, writeRows, register, waitFor, prepare };
}

/** Parser for supertest, whose types hide that an answer is a stream. */
export function asText(response: unknown, done: (error: Error | null, text: string) => void): void {
  const stream = response as NodeJS.ReadableStream;
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => (text += chunk));
  stream.on('end', () => done(null, text));
}

/** Checks the status and that the answer is one that the OpenAPI document promises. */
export function expectAnswer(answer: AnswerLike, status: number, operationId: string): void {
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  expectDocumented(answer, 'datasets', operationId);
}

/** A small inference dataset of one file. */
export function inferenceSpec(path: string, change: Partial<DatasetSpecInput> = {}): DatasetSpecInput {
  return {
    name: 'small',
    task: 'inference',
    role: 'in-domain',
    columns: { premise: 'input_1', hypothesis: 'input_2', label: 'output' },
    labels: ['entailment', 'neutral', 'contradiction'].map((value) => ({ value, text: value })),
    splits: { test: { kind: 'file', path } },
    ...change,
  };
}

export function inferenceRow(n: number, change: Record<string, unknown> = {}) {
  const output = ['entailment', 'neutral', 'contradiction'][n % 3];
  return { input_1: `Premise ${n}.`, input_2: `Hypothesis ${n}.`, output, ...change };
}

export const inferenceRows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => inferenceRow(from + n));
