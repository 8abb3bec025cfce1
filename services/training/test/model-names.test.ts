import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOf, sha256 } from '@amuro/identity';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findModels } from '../src/actions/find-models.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { checkpointManifestExample } from '../src/routes/checkpoint-resource.ts';
import { preparedSetExample, recipeExample } from '../src/routes/examples.ts';

const createdAt = '2026-01-31T12:00:00.000Z';
const checkpointId = (name: string) => idOf('ckp', sha256(name));
const runId = (name: string) => idOf('trn', sha256(name));

let directory: string;
let store: Store;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'amuro-model-names-'));
  store = openStore(directory);
  for (const name of ['first', 'second', 'other']) addCheckpoint(name);
  addSeries('micro', { 'step-1': 'first', 'step-2': 'second' });
});
afterEach(() => {
  store.close();
  rmSync(directory, { recursive: true });
});

function addCheckpoint(name: string, source: object = { kind: 'shipped', series: 'micro', revision: name }) {
  const manifest = { ...checkpointManifestExample, id: checkpointId(name) };
  const row = {
    id: checkpointId(name),
    key: sha256(name),
    manifest,
    stamps: [],
    isConverted: false,
    createdAt,
  };
  store.checkpoints.insert({ ...row, source: source as never });
}

function addSeries(name: string, points: Record<string, string>) {
  store.series.register({
    id: idOf('ser', sha256(JSON.stringify([name, points]))),
    key: sha256(name),
    name,
    source: { kind: 'shipped', name: 'micro' },
    createdAt,
    points: Object.entries(points).map(([revision, checkpoint], step) => ({
      revision,
      step,
      tokensSeen: null,
      stage: 'pretrain',
      checkpointId: checkpointId(checkpoint),
    })),
  });
}

/** A run that made checkpoints of steps 1 and 2, the last of them called as the run. */
function addRun(name: string, from: string, suffix: string | null) {
  const id = runId(name);
  store.runs.insert({
    id,
    key: sha256(name),
    checkpointId: checkpointId(from),
    peer: 'datasets',
    preparedSet: preparedSetExample,
    acceptedFindings: [],
    recipe: recipeExample,
    suffix,
    manifest: null,
    createdAt,
  });
  addCheckpoint(`${name} early`, { kind: 'training-run', runId: id, step: 1 });
  addCheckpoint(name, { kind: 'training-run', runId: id, step: 2 });
}

const found = (name: string) => findModels(store, name).map(({ id }) => id);

test('A checkpoint is found by its id, and by the name or id of its series with the revision', () => {
  expect(found(checkpointId('other'))).toEqual([checkpointId('other')]);
  expect(found('micro@step-1')).toEqual([checkpointId('first')]);
  expect(found(`${store.series.byName('micro')!.id}@step-1`)).toEqual([checkpointId('first')]);
  for (const name of ['micro@step-9', 'macro@step-1', 'micro', '@step-1', 'micro@', 'micro@step-1+']) {
    expect(found(name)).toEqual([]);
  }
});

test('A name of a series that was given again means the newest', () => {
  addSeries('micro', { 'step-1': 'other' });
  expect(found('micro@step-1')).toEqual([checkpointId('other')]);
});

test('A tuned checkpoint is the last of the runs with these suffixes', () => {
  addRun('mnli', 'first', 'mnli');
  addRun('mnli paws', 'mnli', 'paws');
  expect(found('micro@step-1+mnli')).toEqual([checkpointId('mnli')]);
  expect(found('micro@step-1+mnli+paws')).toEqual([checkpointId('mnli paws')]);
  expect(found('micro@step-1+paws')).toEqual([]);
});

test('Two runs with one suffix are both candidates', () => {
  addRun('fast', 'first', 'mnli');
  addRun('slow', 'first', 'mnli');
  expect(found('micro@step-1+mnli').toSorted()).toEqual(
    [checkpointId('fast'), checkpointId('slow')].toSorted(),
  );
});

test('A run asked for again keeps its suffix, or takes a new one', () => {
  addRun('mnli', 'first', 'mnli');
  addRun('mnli', 'first', null);
  expect(found('micro@step-1+mnli')).toEqual([checkpointId('mnli')]);
  addRun('mnli', 'first', 'nli');
  expect(found('micro@step-1+mnli')).toEqual([]);
  expect(found('micro@step-1+nli')).toEqual([checkpointId('mnli')]);
});
