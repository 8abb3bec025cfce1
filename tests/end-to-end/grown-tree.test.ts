import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyticsClient, scoringClient, unwrap } from '@amuro/clients';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cluster } from './cluster.ts';
import { growTree, type GrownTree } from './grown-tree.ts';

const metric = 'choice-bits-per-byte';
const choices = ['Ann', 'Ben and Ida', 'a kettle'];
const rows = Array.from({ length: 24 }, (_, index) => ({
  question: `Who has ball ${index}?`,
  choices,
  answer: choices[index % 3],
}));

let tree: GrownTree;
let cluster: Cluster;
let studyId: string;
let cells: { evaluation: string; state: string }[];

beforeAll(async () => {
  tree = await growTree();
  const { startCluster } = await tree.load<typeof import('./cluster.ts')>('tests/end-to-end/cluster.ts');
  const { amuro } = await tree.load<typeof import('./amuro.ts')>('tests/end-to-end/amuro.ts');
  cluster = await startCluster({ ...tree.env, AMURO_ROOTS: tree.directory, AMURO_DEVICES: 'cpu:0' });
  writeFileSync(
    join(tree.directory, 'choices.jsonl'),
    rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  );
  const file = join(tree.directory, 'study.yaml');
  writeFileSync(file, JSON.stringify(study));
  const run = await amuro(['study', 'run', file, '--json'], { ...cluster.env, ...tree.env });
  expect(run.exitCode, run.stderr).toBe(0);
  ({
    study: { id: studyId },
    cells,
  } = JSON.parse(run.stdout));
});
afterAll(async () => {
  await cluster?.stop();
  tree?.remove();
});

/** All that was added at once: `qwen2` is pre-trained, tuned by `vectors`, scored by `long-free`, and measured by the metric. */
const study = {
  name: 'grown',
  title: 'Additions to the worker',
  datasets: [
    {
      name: 'choices',
      task: 'multiple-choice',
      role: 'instruction-test',
      columns: { question: 'question', choices: 'choices', answer: 'answer' },
      metrics: [metric, 'accuracy'],
      splits: { test: { kind: 'file', path: 'choices.jsonl' } },
    },
  ],
  series: [
    {
      name: 'fresh',
      source: {
        kind: 'pretrain',
        tokenizer: { kind: 'train', dataset: 'micro-corpus', size: 300, vocabularySize: 400 },
        config: {
          model_type: 'qwen2',
          hidden_size: 32,
          intermediate_size: 64,
          num_hidden_layers: 2,
          num_attention_heads: 2,
          num_key_value_heads: 1,
          max_position_embeddings: 256,
          tie_word_embeddings: true,
        },
        recipe: {
          dataset: 'micro-corpus',
          size: 300,
          steps: 20,
          sequenceLength: 64,
          learningRate: 0.003,
        },
      },
    },
  ],
  tunings: [
    {
      name: 'vectors',
      recipes: [
        {
          dataset: 'micro-inference',
          size: 60,
          epochs: 1,
          learningRate: 0.01,
          method: { kind: 'vectors', head: true },
        },
      ],
    },
  ],
  evaluations: [{ dataset: 'choices' }, { dataset: 'micro-inference', size: 10, method: 'long-free' }],
  baselines: false,
};

const analytics = () => analyticsClient({ url: cluster.url('analytics'), token: null });

async function measurements() {
  const query = { study: studyId, metric };
  return (await unwrap(analytics().GET('/v1/measurements', { params: { query } }))).items;
}

/** Bits and bytes of the right choice, by row, of what the worker wrote. */
async function fractionsOf(scoringRunId: string) {
  const scoring = scoringClient({ url: cluster.url('scoring'), token: null });
  const params = { path: { id: scoringRunId }, query: { limit: 1000 } };
  const { items } = await unwrap(scoring.GET('/v1/scoring-runs/{id}/predictions.json', { params }));
  return items.map(({ sourceLine, scores }) => {
    const { answer } = rows[sourceLine - 1]!;
    const gold = scores!.find(({ text }) => text === answer)!;
    return { bits: -gold.logprobSumNats / Math.LN2, bytes: Buffer.byteLength(answer!) };
  });
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** The ratio of sums, and its standard error by the delta method. */
function ratioOf(fractions: { bits: number; bytes: number }[]) {
  const bytes = sum(fractions.map((row) => row.bytes));
  const value = sum(fractions.map((row) => row.bits)) / bytes;
  const squares = sum(fractions.map((row) => (row.bits - value * row.bytes) ** 2));
  const standardError = Math.sqrt((squares * fractions.length) / (fractions.length - 1)) / bytes;
  return { value, standardError };
}

/** A bootstrap and the delta method differ by a few percent. */
function expectNear(found: number, expected: number) {
  expect(Math.abs(found / expected - 1)).toBeLessThan(0.2);
}

async function csv(path: string): Promise<Record<string, string>[]> {
  const answer = await fetch(`${cluster.url('analytics')}/v1/${path}?study=${studyId}`);
  const [head, ...lines] = (await answer.text())
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  return lines.map((line) => Object.fromEntries(head!.map((name, place) => [name, line[place]!])));
}

test('A study is measured with an added family, training method and scoring method', () => {
  const measured = (evaluation: string) =>
    cells.filter((cell) => cell.evaluation === evaluation && cell.state === 'measured').length;
  expect(cells).toHaveLength(4);
  expect(measured('choices.default')).toBe(2);
  expect(measured('micro-inference.default.long-free')).toBe(2);
});

test('An added ratio of sums where lower is better runs from the worker to a figure with its value and interval', async () => {
  const found = await measurements();
  const drawn = (await csv('figures/performance-by-checkpoint/figure.csv')).filter(
    (row) => row.metric === metric,
  );
  expect(drawn.map((row) => row.measurementIds).toSorted()).toEqual(found.map(({ id }) => id).toSorted());
  for (const { id, scoringRun, ...measured } of found) {
    expect(measured).toMatchObject({
      primary: true,
      n: rows.length,
      chanceLevel: null,
      scale: {
        range: { low: 0, high: null },
        higherIsBetter: false,
        aggregation: 'ratio-of-sums',
        unit: 'bits/byte',
      },
    });
    const { value, standardError } = ratioOf(await fractionsOf(scoringRun!.id));
    const row = drawn.find(({ measurementIds }) => measurementIds === id)!;
    expect(Number(row.value)).toBeCloseTo(value, 9);
    expectNear(Number(row.standardError), standardError);
    expectNear(Number(row.high) - Number(row.low), 2 * 1.96 * standardError);
  }
  const svg = await fetch(
    `${cluster.url('analytics')}/v1/figures/performance-by-checkpoint/figure.svg?study=${studyId}`,
  );
  expect(await svg.text()).toContain('bits per byte of the right choice (bits/byte, lower is better)');
});

test('An added metric is compared between a tuning and base, and a fall is drawn as a gain', async () => {
  const [compared] = (await csv('comparisons.csv')).filter((row) => row.metric === metric);
  expect(compared).toMatchObject({ tuning: 'vectors', against: 'base', basis: 'rows', pairs: '24' });
  const found = await measurements();
  const [base, tuned] = await Promise.all(
    compared!.measurementIds!.split(' ').map(async (measured) => {
      const { scoringRun } = found.find(({ id }) => id === measured)!;
      return ratioOf(await fractionsOf(scoringRun!.id)).value;
    }),
  );
  expect(Number(compared!.difference)).toBeCloseTo(tuned! - base!, 9);
  const [drawn] = (await csv('figures/base-against-tuned/figure.csv')).filter((row) => row.metric === metric);
  expect(Number(drawn!.value)).toBeCloseTo(base! - tuned!, 9);
});
