import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyticsClient, datasetsClient, scoringClient, trainingClient, unwrap } from '@amuro/clients';
import type { DatasetSpecInput, Finding, PreparedSetSettings, Task } from '@amuro/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCluster, type Cluster } from '../end-to-end/cluster.ts';

const realData = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const here = existsSync(realData);
const sft = (file: string) => join(realData, 'sft', `${file}.jsonl`);

const pair = { label: 'output' };
const columns: Partial<Record<Task, Record<string, string>>> = {
  inference: { premise: 'input_1', hypothesis: 'input_2', ...pair },
  paraphrase: { sentence1: 'input_1', sentence2: 'input_2', ...pair },
  question: { context: 'input', answer: 'answer', question: 'output' },
};
const labels: Partial<Record<Task, string[]>> = {
  inference: ['entailment', 'neutral', 'contradiction'],
  paraphrase: ['no', 'yes'],
};

describe.skipIf(!here)(`findings on the rows of ../shared/data${here ? '' : ' (not here)'}`, () => {
  const files = mkdtempSync(join(tmpdir(), 'amuro-findings-'));
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster({ AMURO_ROOTS: `${realData}:${files}` });
  });
  afterAll(async () => {
    await cluster?.stop();
    rmSync(files, { recursive: true, force: true });
  });

  const datasets = () => datasetsClient({ url: cluster.url('datasets'), token: null });

  async function register(name: string, task: Task, splits: Record<string, string>): Promise<string> {
    const sources = Object.entries(splits).map(([split, path]) => [split, { kind: 'file' as const, path }]);
    const body: DatasetSpecInput = {
      name,
      task,
      role: 'in-domain',
      columns: columns[task]!,
      labels: (labels[task] ?? []).map((value) => ({ value, text: value })),
      splits: Object.fromEntries(sources),
    };
    return (await unwrap(datasets().POST('/v1/datasets', { body }))).id;
  }

  type Wanted = Partial<PreparedSetSettings> & Pick<PreparedSetSettings, 'purpose' | 'split'>;
  async function prepare(datasetId: string, wanted: Wanted, disjointFrom: string[] = []) {
    const body = { dataset: { id: datasetId }, ...wanted, disjointFrom };
    const { id } = await unwrap(datasets().POST('/v1/prepared-sets', { body: body as never }));
    const params = { params: { path: { id } } };
    for (;;) {
      const set = await unwrap(datasets().GET('/v1/prepared-sets/{id}', params));
      if (['succeeded', 'failed'].includes(set.status)) return set;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function findingsOf(id: string): Promise<Record<string, Finding>> {
    const params = { params: { path: { id }, query: { waitSeconds: 60 } } };
    const { items, complete } = await unwrap(datasets().GET('/v1/prepared-sets/{id}/findings', params));
    expect(complete).toBe(true);
    return Object.fromEntries(items.map((finding) => [finding.code, finding]));
  }

  test('MNLI: findings list rows without a gold, entities, near-duplicates, and what the hypothesis alone reveals', async () => {
    const id = await register('real-mnli', 'inference', {
      train: sft('mnli.train'),
      test: sft('mnli_matched.test'),
      fewshot: sft('mnli_matched.fewshot'),
    });
    const test4 = await findingsOf((await prepare(id, { purpose: 'evaluate', split: 'test', shots: 4 })).id);
    expect(test4['unlabelled-rows']).toMatchObject({ severity: 'info', count: 2 });
    expect(test4['unlabelled-rows']!.examples.map(({ line }) => line)).toEqual([28, 86]);
    expect(test4['few-shot-overlap']).toMatchObject({ count: 1 });

    const train = await findingsOf((await prepare(id, { purpose: 'train', split: 'train' })).id);
    expect(train['html-entities']).toMatchObject({ count: 2, examples: [{ line: 4150 }, { line: 4988 }] });
    expect(train['control-characters']).toMatchObject({ count: 11 });
    expect(train['near-duplicate-rows']).toMatchObject({
      count: 2,
      examples: [{ line: 3396 }, { line: 5185 }],
    });
    expect(train['annotation-artefacts']!.examples.map(({ detail }) => detail)).toEqual([
      'the prompt: 37.4 % [36.2 %, 38.6 %], majority 34.0 %',
      '`premise` alone: 32.2 % [31.1 %, 33.4 %], majority 34.0 %',
      '`hypothesis` alone: 44.4 % [43.1 %, 45.6 %], majority 34.0 %',
    ]);
  });

  test('PAWS: 104 of 250 test rows are near-duplicates of training rows, with a word swapped or moved', async () => {
    const id = await register('real-paws', 'paraphrase', {
      train: sft('paws.train'),
      test: sft('paws.test'),
    });
    const train = await prepare(id, { purpose: 'train', split: 'train' });
    const scored = await prepare(id, { purpose: 'evaluate', split: 'test' }, [train.id]);
    const found = await findingsOf(scored.id);
    expect(found['near-leakage']).toMatchObject({ severity: 'warning', count: 104 });
    expect(found['annotation-artefacts']).toBeUndefined();
  });

  test('SocialIQa: one test row is a near-duplicate of a training row', async () => {
    const id = await register('real-socialiqa', 'question', {
      train: sft('socialiqa.train'),
      test: sft('socialiqa.test'),
    });
    const train = await prepare(id, { purpose: 'train', split: 'train' });
    const found = await findingsOf(
      (await prepare(id, { purpose: 'evaluate', split: 'test' }, [train.id])).id,
    );
    expect(found['near-leakage']).toMatchObject({ count: 1, examples: [{ line: 96 }] });
  });

  describe('QQP with all labels -1', () => {
    let id: string;
    beforeAll(async () => {
      const rows = readFileSync(sft('qqp.test'), 'utf8').trim().split('\n');
      const path = join(files, 'qqp.jsonl');
      writeFileSync(path, rows.map((row) => JSON.stringify({ ...JSON.parse(row), output: -1 })).join('\n'));
      id = await register('real-qqp-unlabelled', 'paraphrase', { train: path, test: path });
    });

    test('QQP with all labels -1 gives no set in protocol "corrected", which makes up no golds', async () => {
      const set = await prepare(id, { purpose: 'evaluate', split: 'test' });
      expect(set).toMatchObject({ status: 'failed', error: { code: 'no-usable-rows' } });
      expect(set.error!.detail).toContain('-1 is no label');
    });

    test('QQP with all labels -1 has errors in "paper": training and scoring refuse it unless accepted, and the measurement says so', async () => {
      const paper = { protocol: 'paper', size: 20 } as const;
      const scored = await prepare(id, { purpose: 'evaluate', split: 'test', ...paper });
      const learned = await prepare(id, { purpose: 'train', split: 'train', ...paper });
      const found = await findingsOf(scored.id);
      const errors = Object.values(found).filter(({ severity }) => severity === 'error');
      const codes = errors.map(({ code }) => code);
      expect(codes).toEqual(['unlabelled-rows', 'one-class-golds']);

      const training = trainingClient({ url: cluster.url('training'), token: null });
      const scoring = scoringClient({ url: cluster.url('scoring'), token: null });
      const series = { name: 'micro', source: { kind: 'shipped' as const, name: 'micro' } };
      await unwrap(training.POST('/v1/series', { body: series }));
      const { points } = await unwrap(training.GET('/v1/series/{id}', { params: { path: { id: 'micro' } } }));
      const checkpointId = points.at(-1)!.checkpointId;
      const train = (acceptFindings: string[]) =>
        training.POST('/v1/training-runs', {
          body: {
            checkpoint: { id: checkpointId },
            preparedSet: { id: learned.id, peer: 'datasets' },
            recipe: { stage: 'finetune', learningRate: 1e-3, epochs: 1 },
            acceptFindings,
          },
        });
      const score = (acceptFindings: string[]) =>
        scoring.POST('/v1/scoring-runs', {
          body: {
            subject: { kind: 'checkpoint', checkpoint: { id: checkpointId, peer: 'training' } },
            preparedSet: { id: scored.id, peer: 'datasets' },
            acceptFindings,
          },
        });
      for (const asked of [
        await train([]),
        await score([]),
        await train(['leakage']),
        await score(codes.slice(1)),
      ]) {
        expect(asked.response.status).toBe(422);
        expect(asked.error).toMatchObject({ code: 'set-has-errors' });
      }
      const tuning = await unwrap(train(codes));
      expect(tuning.acceptedFindings).toEqual(codes.toSorted());
      await training.POST('/v1/training-runs/{id}/cancel', { params: { path: { id: tuning.id } } });

      const run = await unwrap(score(codes));
      const path = { id: run.id };
      await expect
        .poll(async () => (await unwrap(scoring.GET('/v1/scoring-runs/{id}', { params: { path } }))).status, {
          timeout: 300_000,
          interval: 200,
        })
        .toBe('succeeded');
      const analytics = analyticsClient({ url: cluster.url('analytics'), token: null });
      const source = { peer: 'scoring', scoringRunId: run.id };
      const { measurements } = await unwrap(analytics.POST('/v1/imports', { body: { source } as never }));
      expect(measurements[0]).toMatchObject({
        verdict: { status: 'invalid' },
        evaluation: { acceptedFindings: codes.toSorted() },
      });
    });
  });
});
