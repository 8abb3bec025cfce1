import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datasetsClient, scoringClient, trainingClient, unwrap } from '@amuro/clients';
import { startHub, type TestHub } from '@amuro/testing';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCluster, type Cluster } from './cluster.ts';

const python = process.env.AMURO_PYTHON ?? fileURLToPath(new URL('../../.venv/bin/python', import.meta.url));
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** Largest difference from a plain forward pass in fp32. */
const nats = 1e-4;

/** One point of each family: where its publisher put it, and the source of the series with that point alone. */
interface Family {
  repository: string;
  branch: string;
  source: { kind: 'published'; name: string; points: { revisions: string[] } } | HubSource;
}
type HubSource = { kind: 'hub'; repository: string; revisions: string[] };

function named(name: string, repository: string, branch: string, revision = branch): Family {
  return { repository, branch, source: { kind: 'published', name, points: { revisions: [revision] } } };
}

const tiny = 'TinyLlama-1.1B-intermediate-step-1431k-3T';
const crystal = 'CrystalCoder_phase1_checkpoint_055500';
const olmo2 = 'stage1-step928646-tokens3896B';
const first = { repository: 'allenai/OLMo-1B', branch: 'step1000-tokens4B' };
const families: Record<string, Family> = {
  pythia: named('pythia-160m', 'EleutherAI/pythia-160m', 'step1000'),
  olmo: named('olmo-1b', 'allenai/OLMo-1B-hf', 'step1000-tokens4B'),
  'olmo-first': {
    ...first,
    source: { kind: 'hub', repository: first.repository, revisions: [first.branch] },
  },
  'olmo-2': named('olmo-2-7b', 'allenai/OLMo-2-1124-7B', olmo2),
  tinyllama: named('tinyllama-1.1b', `TinyLlama/${tiny}`, 'main', tiny),
  'open-llama': named('open-llama-3b', 'openlm-research/open_llama_3b', 'main', 'open_llama_3b'),
  redpajama: named('redpajama-incite-7b', 'togethercomputer/RedPajama-INCITE-7B-Base', '240b_tokens'),
  k2: named('k2-65b', 'LLM360/K2', 'ckpt_001'),
  crystal: named('crystal-7b', 'LLM360/Crystal', crystal),
  'baichuan2-7b': named('baichuan2-7b', 'baichuan-inc/Baichuan2-7B-Intermediate-Checkpoints', 'train_00220B'),
  'baichuan2-13b': named('baichuan2-13b', 'baichuan-inc/Baichuan2-13B-Base', 'main', 'Baichuan2-13B-Base'),
  bloom: named('bloom-1b1', 'bigscience/bloom-1b1-intermediate', 'global_step1000'),
  'llama-3': named('llama3-8b', 'meta-llama/Meta-Llama-3-8B', 'main'),
};
/** Read only with a token, as on the hub. */
const gated = 'meta-llama/Meta-Llama-3-8B';
const token = 'hf_secret';
/** Families whose files are not those that are loaded. */
const converted = [
  'pythia',
  'olmo-first',
  'open-llama',
  'redpajama',
  'crystal',
  'baichuan2-7b',
  'baichuan2-13b',
  'bloom',
];

const choiceRows = [
  ['What did Anna see?', 'a red lamp', 'the harbour', 'nothing'],
  ['Who sold the boats?', 'Ben', 'Anna', 'a kettle'],
].map(([question, ...choices]) => ({
  question,
  choices: { text: choices, label: ['A', 'B', 'C'] },
  answer: 'A',
}));

let dir: string;
let hub: TestHub;
let cluster: Cluster;

interface Compared {
  family: string;
  which: string;
  method: string;
  worst: number;
}
interface Done {
  registration: { status: string; holes: unknown[] };
  verification: { findings: { severity: string }[] };
  base: { origin: { converted?: string[] } };
  training: { status: string; facts: unknown };
  scored: { which: string; method: string; status: string }[];
}
const done = new Map<string, Done>();
let compared: Compared[] = [];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'amuro-families-'));
  await execa(python, [script('publish_families.py'), dir]);
  hub = await startHub(
    Object.fromEntries(
      Object.entries(families).map(([name, { repository, branch }]) => {
        const commit = createHash('sha1').update(name).digest('hex');
        const commits = { [commit]: filesBelow(join(dir, name, 'published')) };
        const access = repository === gated ? { token } : {};
        return [repository, { kind: 'model' as const, revisions: { [branch]: commit }, commits, ...access }];
      }),
    ),
  );
  cluster = await startCluster({
    AMURO_THREADS: '1',
    AMURO_DEVICES: 'cpu',
    HF_ENDPOINT: hub.url,
    HF_HOME: join(dir, 'hub'),
    HF_TOKEN: token,
  });
  const sets = await makeSets(cluster);
  const toCompare: object[] = [];
  await Promise.all(
    Object.entries(families).map(async ([name, family]) => {
      const made = await follow(cluster, name, family, sets);
      done.set(name, made.done);
      toCompare.push(...made.toCompare);
    }),
  );
  const { stdout } = await execa(python, [script('compare_families.py')], {
    input: JSON.stringify(toCompare),
  });
  compared = JSON.parse(stdout) as Compared[];
}, 1_500_000);
afterAll(async () => {
  await cluster?.stop();
  await hub?.close();
  rmSync(dir, { recursive: true, force: true });
});

describe.each(Object.keys(families))('the published layout of %s', (name) => {
  test(`${name} is registered from its published layout without holes and verified without warnings`, () => {
    const { registration, verification, base } = done.get(name)!;
    expect(registration).toMatchObject({ status: 'succeeded', holes: [] });
    expect(verification.findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
    expect(base.origin.converted !== undefined).toBe(converted.includes(name));
  });

  test(`${name} is fine-tuned two steps and scored by every method`, () => {
    const { training, scored } = done.get(name)!;
    expect(training).toMatchObject({ status: 'succeeded', facts: { steps: 2 } });
    expect(scored.map(({ which, method, status }) => [which, method, status]).toSorted()).toEqual(
      ['base', 'tuned'].flatMap((which) =>
        ['free', 'generate', 'options', 'token-prob'].map((method) => [which, method, 'succeeded']),
      ),
    );
  });

  test(`${name} has the numbers of a plain forward pass, base and tuned, within 1e-4 nats`, () => {
    const own = compared.filter(({ family }) => family === name);
    expect(own).toHaveLength(8);
    for (const { which, method, worst } of own)
      expect([which, method, worst < nats]).toEqual([which, method, true]);
  });
});

function filesBelow(directory: string): Record<string, Buffer> {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((path) =>
    join(directory, path),
  );
  const files = paths.filter((path) => statSync(path).isFile());
  return Object.fromEntries(files.map((path) => [relative(directory, path), readFileSync(path)]));
}

interface Sets {
  train: string;
  labels: string;
  choices: string;
  texts: string;
}

async function makeSets({ url }: Cluster): Promise<Sets> {
  const datasets = datasetsClient({ url: url('datasets'), token: null });
  const uploaded = await fetch(`${url('datasets')}/v1/uploads?fileName=choices.jsonl`, {
    method: 'POST',
    body: choiceRows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  });
  const { id: uploadId } = (await uploaded.json()) as { id: string };
  const { id: choices } = await unwrap(
    datasets.POST('/v1/datasets', {
      body: {
        name: 'choices',
        task: 'multiple-choice',
        role: 'instruction-test',
        columns: {
          question: 'question',
          choices: 'choices.text',
          choiceLabels: 'choices.label',
          answer: 'answer',
        },
        splits: { test: { kind: 'upload', uploadId } },
      },
    }),
  );
  const known = async (name: string) => {
    const { items } = await unwrap(datasets.GET('/v1/datasets', { params: { query: { name } } }));
    return items[0]!.id;
  };
  const prepare = async (dataset: string, purpose: 'train' | 'evaluate', size: number | null) => {
    const body = { dataset: { id: dataset }, purpose, split: purpose === 'train' ? 'train' : 'test', size };
    let set = await unwrap(datasets.POST('/v1/prepared-sets', { body }));
    while (set.status !== 'succeeded') {
      if (set.error) throw new Error(set.error.detail);
      await pause();
      set = await unwrap(datasets.GET('/v1/prepared-sets/{id}', { params: { path: { id: set.id } } }));
    }
    return set.id;
  };
  const [inference, summary] = [await known('micro-inference'), await known('micro-summary')];
  return {
    train: await prepare(inference, 'train', 8),
    labels: await prepare(inference, 'evaluate', 3),
    choices: await prepare(choices, 'evaluate', null),
    texts: await prepare(summary, 'evaluate', 2),
  };
}

/** Registers a family, verifies it, tunes it and scores both checkpoints; what is compared with plain forward passes. */
async function follow({ dir: data, url }: Cluster, name: string, { source }: Family, sets: Sets) {
  const training = trainingClient({ url: url('training'), token: null });
  const asked = await unwrap(training.POST('/v1/series', { body: { name, source } }));
  if (!('holes' in asked)) throw new Error('expected a registration');
  const registration = await settled(asked, () =>
    unwrap(training.GET('/v1/series-registrations/{id}', { params: { path: { id: asked.id } } })),
  );
  const id = registration.seriesId ?? '';
  const series = await unwrap(training.GET('/v1/series/{id}', { params: { path: { id } } }));
  const verification = await unwrap(
    training.POST('/v1/series/{id}/verify', { params: { path: { id } }, body: { weights: false } }),
  );
  const { checkpointId } = series.points[0]!;
  const begun = await unwrap(
    training.POST('/v1/training-runs', {
      body: {
        checkpoint: { id: checkpointId },
        preparedSet: { id: sets.train, peer: 'datasets' },
        recipe: { stage: 'finetune', learningRate: 1e-3, steps: 2, batchSize: 4 },
      },
    }),
  );
  const run = await settled(begun, () =>
    unwrap(training.GET('/v1/training-runs/{id}', { params: { path: { id: begun.id } } })),
  );
  if (run.status !== 'succeeded') throw new Error(`${name}: ${JSON.stringify(run.error)}`);
  const tunedId = run.checkpoints.at(-1)!.checkpointId;
  const params = { path: { id: checkpointId } };
  const base = await unwrap(training.GET('/v1/checkpoints/{id}', { params }));
  const manifest = await unwrap(
    training.GET('/v1/training-runs/{id}/manifest', { params: { path: { id: begun.id } } }),
  );
  const subjects = [
    { which: 'base', id: checkpointId, model: join(dir, name, 'plain') },
    {
      which: 'tuned',
      id: tunedId,
      model: join(data, 'training/training-runs', begun.id, 'checkpoints/step-2'),
    },
  ];
  const questions = [
    { method: 'token-prob' as const, set: sets.labels },
    { method: 'free' as const, set: sets.labels },
    { method: 'options' as const, set: sets.choices },
    { method: 'generate' as const, set: sets.texts },
  ];
  const scored = await Promise.all(
    subjects.flatMap((subject) =>
      questions.map(async ({ method, set }) => {
        const found = await score(url, subject.id, set, method);
        return { family: name, ...subject, method, ...found, published: join(dir, name, 'published') };
      }),
    ),
  );
  return {
    done: { registration, verification, base, training: { ...run, facts: manifest.facts }, scored } as Done,
    toCompare: scored,
  };
}

async function score(
  url: Cluster['url'],
  id: string,
  set: string,
  method: 'token-prob' | 'free' | 'options' | 'generate',
) {
  const scoring = scoringClient({ url: url('scoring'), token: null });
  const begun = await unwrap(
    scoring.POST('/v1/scoring-runs', {
      body: {
        subject: { kind: 'checkpoint', checkpoint: { id, peer: 'training' } },
        preparedSet: { id: set, peer: 'datasets' },
        method,
        dtype: 'float32',
        ...(method === 'generate' ? { maxNewTokens: 6 } : {}),
      },
    }),
  );
  const run = await settled(begun, () =>
    unwrap(scoring.GET('/v1/scoring-runs/{id}', { params: { path: { id: begun.id } } })),
  );
  if (run.status !== 'succeeded') throw new Error(`${method}: ${JSON.stringify(run.error)}`);
  const lines = async (path: string) =>
    (await (await fetch(path)).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
  return {
    status: run.status,
    rows: await lines(`${url('datasets')}/v1/prepared-sets/${set}/rows`),
    predictions: await lines(`${url('scoring')}/v1/scoring-runs/${begun.id}/predictions`),
  };
}

async function settled<T extends { status: string }>(begun: T, read: () => Promise<T>): Promise<T> {
  let now = begun;
  while (!['succeeded', 'failed', 'cancelled'].includes(now.status)) {
    await pause();
    now = await read();
  }
  return now;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
