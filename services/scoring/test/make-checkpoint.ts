import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { localLauncher, runTask, type WorkerTask } from '@amuro/worker';
import { pino } from 'pino';
import { checkpointOf } from './checkpoints.ts';
import type { Checkpoint } from './owner.ts';
import { preparedSetOf, type PreparedSet } from './prepared-sets.ts';

const text = preparedSetOf({
  name: 'text',
  purpose: 'train',
  task: 'corpus',
  methods: [],
  metrics: [],
  rows: textRows(),
});

/** A random model of two layers with a tokenizer of its own, made by the worker. */
export async function makeCheckpoint(directory: string, seed = 1): Promise<Checkpoint> {
  const dataDir = join(directory, 'making');
  const settings = {
    dataDir,
    devices: 'cpu',
    lockDir: join(dataDir, 'locks'),
    threads: 1,
    idleSeconds: 9,
    python: null,
    launcherEnv: {},
  };
  const pool = localLauncher({ settings, logger: pino({ level: 'silent' }) });
  const preparedSetDirectory = join(directory, 'text');
  place(text, preparedSetDirectory);
  const make = async (task: WorkerTask) => {
    const result = await runTask(pool, task);
    if (result.kind !== 'succeeded') throw new Error(JSON.stringify(result));
  };
  const base = join(directory, `base-${seed}`);
  await make({
    operation: 'tokenizer',
    requestId: 't',
    directory: base,
    preparedSetDirectory,
    vocabularySize: 300,
  });
  const config = {
    model_type: 'olmo',
    hidden_size: 32,
    intermediate_size: 64,
    num_hidden_layers: 2,
    num_attention_heads: 2,
    max_position_embeddings: 256,
    initializer_range: 0.3,
  };
  const tokenizerDirectory = join(base, 'tokenizer');
  await make({
    operation: 'initialise',
    requestId: 'i',
    directory: base,
    config,
    tokenizerDirectory,
    seed,
  });
  await pool.close();
  return checkpointOf(filesBelow(join(base, 'checkpoint')));
}

function textRows() {
  return Array.from({ length: 60 }, (_, index) => ({
    segments: [
      { text: `Ann number ${index} has a red ball. It is so: yes no`, target: true, truncatable: false },
    ],
    references: [],
  }));
}

function place({ manifest, files }: PreparedSet, target: string) {
  mkdirSync(target, { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(target, path), content);
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifest));
}

function filesBelow(root: string): Record<string, Uint8Array> {
  const paths = readdirSync(root, { recursive: true }).map((path) => join(root, String(path)));
  const files = paths.filter((path) => statSync(path).isFile());
  return Object.fromEntries(files.map((path) => [relative(root, path), new Uint8Array(readFileSync(path))]));
}
