import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileEntriesOf } from '@amuro/artifacts';
import { digestOf } from '@amuro/identity';
import { datasetsClient, trainingClient, unwrap } from '@amuro/clients';
import { ShippedSeries } from '@amuro/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCluster, type Cluster } from './cluster.ts';
import { meanDifference, readTensors, type Tensors } from './tensors.ts';

const shippedDir = fileURLToPath(new URL('../../services/training/series/micro/', import.meta.url));
const series = ShippedSeries.parse(JSON.parse(readFileSync(join(shippedDir, 'series.json'), 'utf8')));
/** Half precision keeps 11 bits; Adam's first steps may turn a gradient of almost nothing either way. */
const relativeTolerance = 2 ** -10;
const firstSteps = [0, 16];

describe('the shipped series micro', () => {
  test('The shipped series micro is complete: its files have the digests in series.json, at most 20 MB in all', async () => {
    let bytes = 0;
    for (const { revision, digest } of series.points) {
      const files = await fileEntriesOf(join(shippedDir, revision));
      expect(digestOf(files)).toBe(digest);
      bytes += files.reduce((sum, file) => sum + file.bytes, 0);
    }
    expect(bytes).toBeLessThanOrEqual(20_000_000);
  });

  test('The shipped series micro has at least eight points, from the random start to at least 15 M tokens', () => {
    expect(series.points.length).toBeGreaterThanOrEqual(8);
    expect(series.points[0]).toMatchObject({ step: 0, tokensSeen: 0 });
    expect(series.points.at(-1)!.tokensSeen).toBeGreaterThanOrEqual(15_000_000);
    expect(series.points.at(-1)!.step).toBe(series.source.recipe.steps);
  });
});

describe('the recipe of micro, followed through the services', () => {
  let cluster: Cluster;
  let rebuilt: string;

  beforeAll(async () => {
    cluster = await startCluster({ AMURO_THREADS: '1', AMURO_DEVICES: 'cpu' });
    rebuilt = await rebuildStart(cluster);
  }, 480_000);
  afterAll(async () => {
    await cluster.stop();
  });

  test.each(firstSteps)(
    'Following the recipe of micro through the services makes the shipped weights of step %i, within half precision',
    (step) => {
      const made = readTensors(join(rebuilt, `step-${step}`));
      const shipped = shippedTensors(step);
      expect([...made.keys()].toSorted()).toEqual([...shipped.keys()].toSorted());
      expect(meanDifference(made, shipped)).toBeLessThan(relativeTolerance);
    },
  );

  test('The comparison of shipped weights would detect weights that are sixteen steps off', () => {
    expect(meanDifference(shippedTensors(0), shippedTensors(16))).toBeGreaterThan(2 * relativeTolerance);
  });

  test('Following the recipe of micro makes the shipped tokenizer, except for an empty template that transformers once added', () => {
    const read = (directory: string) => {
      const text = readFileSync(join(directory, 'tokenizer.json'), 'utf8');
      return { ...(JSON.parse(text) as Record<string, unknown>), post_processor: null };
    };
    expect(read(join(rebuilt, 'step-0'))).toEqual(read(join(shippedDir, revisionOf(0))));
  });
});

const revisionOf = (step: number): string => series.points.find((point) => point.step === step)!.revision;

const shippedTensors = (step: number): Tensors => readTensors(join(shippedDir, revisionOf(step)));

/** Runs the recipe as far as the first points, then cancels; returns the directory of its checkpoints. */
async function rebuildStart({ dir, url }: Cluster): Promise<string> {
  const datasets = datasetsClient({ url: url('datasets'), token: null });
  const training = trainingClient({ url: url('training'), token: null });
  const { tokenizer, config, initSeed, recipe } = series.source;
  if (tokenizer.kind !== 'train') throw new Error('micro trains its own tokenizer');
  const { dataset, split, format, template, protocol, size, sampleSeed, acceptFindings, ...learning } =
    recipe;
  const found = await unwrap(datasets.GET('/v1/datasets', { params: { query: { name: dataset } } }));
  const settings = { purpose: 'corpus' as const, split, format, template, protocol, size, sampleSeed };
  const set = await unwrap(
    datasets.POST('/v1/prepared-sets', { body: { dataset: { id: found.items[0]!.id }, ...settings } }),
  );
  const preparedSet = { id: set.id, peer: 'datasets' };
  const setParams = { params: { path: { id: set.id } } };
  await until(
    async () => (await unwrap(datasets.GET('/v1/prepared-sets/{id}', setParams))).status === 'succeeded',
  );
  const source = { kind: 'train' as const, preparedSet, vocabularySize: tokenizer.vocabularySize };
  const { id: tokenizerId } = await unwrap(training.POST('/v1/tokenizers', { body: { source } }));
  const tokenizerParams = { params: { path: { id: tokenizerId } } };
  await until(
    async () => (await unwrap(training.GET('/v1/tokenizers/{id}', tokenizerParams))).status === 'succeeded',
  );
  const start = { kind: 'random-start' as const, config, tokenizer: { id: tokenizerId }, seed: initSeed };
  const checkpoint = await unwrap(training.POST('/v1/checkpoints', { body: { source: start } }));
  const checkpointParams = { params: { path: { id: checkpoint.id } } };
  await until(
    async () => (await unwrap(training.GET('/v1/checkpoints/{id}', checkpointParams))).status === 'succeeded',
  );
  const body = {
    checkpoint: { id: checkpoint.id },
    preparedSet,
    recipe: { ...learning, stage: 'pretrain' as const },
    acceptFindings,
  };
  const run = await unwrap(training.POST('/v1/training-runs', { body }));
  const runParams = { params: { path: { id: run.id } } };
  await until(async () => {
    const { progress } = await unwrap(training.GET('/v1/training-runs/{id}', runParams));
    return progress?.unit === 'steps' && progress.done > Math.max(...firstSteps);
  });
  return join(dir, 'training', 'training-runs', run.id, 'checkpoints');
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 200));
}
