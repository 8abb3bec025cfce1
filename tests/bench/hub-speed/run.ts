// Fetching a sharded point and registering a series, beside huggingface_hub, on one local server:
// `npx tsx tests/bench/hub-speed/run.ts [MB of the point = 2000] [points = 154] [latency of the hub in ms = 20]` prints a table
// in Markdown. Both fetch in turns, each in a process of its own into an empty cache; the fastest of three counts. Amuro
// hashes what it fetched, huggingface_hub does not. Latency is that of registering alone.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHubSettings } from '@amuro/hub';
import { startApp } from '@amuro/testing';
import { createApp } from '@amuro/training';

const [megabytes, points, latencyMs] = [2000, 154, 20].map((usual, index) =>
  Number(process.argv[index + 2] ?? usual),
) as [number, number, number];
const turns = 3;
const shards = 4;
const python = fileURLToPath(new URL('../../../.venv/bin/python', import.meta.url));
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const snapshot = `
import json, sys, time
start = time.perf_counter()
from huggingface_hub import snapshot_download
start = time.perf_counter()
snapshot_download("bench/model", revision="step0", max_workers=8)
seconds = time.perf_counter() - start
peak = [line for line in open("/proc/self/status") if line.startswith("VmHWM")][0]
print(json.dumps({"seconds": seconds, "peakBytes": 1024 * int(peak.split()[1])}))
`;
const trees = `
import json, sys, time
from huggingface_hub import HfApi
api = HfApi()
start = time.perf_counter()
for branch in api.list_repo_refs("bench/model").branches:
    list(api.list_repo_tree("bench/model", revision=branch.name, recursive=True))
print(json.dumps({"seconds": time.perf_counter() - start}))
`;

interface Cost {
  seconds: number;
  peakBytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'amuro-bench-hub-'));
try {
  writePoint(join(folder, 'files'));
  const fetched = await withHub(0, 1, (env) => {
    const [ours, theirs]: [Cost[], Cost[]] = [[], []];
    for (let turn = 0; turn < turns; turn += 1) {
      ours.push(
        measured('node', ['--import', 'tsx', here('fetch-point.ts')], { ...env, ...cache(`a${turn}`) }),
      );
      theirs.push(measured(python, ['-c', snapshot], { ...env, ...cache(`b${turn}`) }));
    }
    return Promise.resolve([fastest(ours), fastest(theirs)] as const);
  });
  const registered = await withHub(latencyMs, points, async (env) => {
    const theirs = measured(python, ['-c', trees], { ...env, ...cache('trees') });
    return [await registerAll({ ...env, ...cache('series') }), theirs] as const;
  });
  const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const [ours, theirs] = fetched;
  process.stdout.write(
    [
      '| what | Amuro | huggingface_hub | ratio |',
      '| --- | --- | --- | --- |',
      `| fetching ${megabytes} MB in ${shards} shards | ${ours.seconds.toFixed(2)} s | ${theirs.seconds.toFixed(2)} s | ${ratio(ours, theirs)} |`,
      `| most memory of it | ${mb(ours.peakBytes)} | ${mb(theirs.peakBytes)} | |`,
      `| registering ${points} revisions, ${latencyMs} ms away | ${registered[0].toFixed(2)} s | ${registered[1].seconds.toFixed(2)} s | ${(registered[1].seconds / registered[0]).toFixed(1)} |`,
      '',
    ].join('\n'),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function ratio(ours: Cost, theirs: Cost): string {
  return (theirs.seconds / ours.seconds).toFixed(2);
}

function fastest(costs: readonly Cost[]): Cost {
  return costs.reduce((best, each) => (each.seconds < best.seconds ? each : best));
}

function cache(name: string): Record<string, string> {
  return { HF_HOME: join(folder, name), HF_HUB_CACHE: join(folder, name, 'hub') };
}

function measured(program: string, args: readonly string[], env: Record<string, string>): Cost {
  const output = execFileSync(program, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
  rmSync(env.HF_HOME!, { recursive: true, force: true });
  return JSON.parse(output.slice(output.indexOf('{'))) as Cost;
}

async function withHub<T>(
  latency: number,
  commits: number,
  work: (env: Record<string, string>) => Promise<T>,
): Promise<T> {
  const args = [
    '--import',
    'tsx',
    here('serve-files.ts'),
    join(folder, 'files'),
    String(commits),
    String(latency),
  ];
  const server = spawn('node', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [address] = (await once(server.stdout, 'data')) as [Buffer];
    const quiet = { HF_HUB_DISABLE_XET: '1', HF_HUB_DISABLE_PROGRESS_BARS: '1' };
    return await work({ HF_ENDPOINT: address.toString().trim(), ...quiet });
  } finally {
    server.kill();
  }
}

/** Seconds from the request for the series to its id. */
async function registerAll(env: Record<string, string>): Promise<number> {
  const training = await startApp((deps) => createApp({ ...deps, hub: readHubSettings(env) }), {
    service: 'training',
  });
  try {
    const revisions = Array.from({ length: points }, (_, index) => `step${index}`);
    const source = { kind: 'hub', repository: 'bench/model', revisions };
    const start = performance.now();
    const begun = await training.request.post('/v1/series').send({ name: 'bench', source });
    for (;;) {
      const { body } = await training.request.get(begun.body.links.self);
      if (body.status === 'succeeded') return (performance.now() - start) / 1000;
      if (body.status === 'failed') throw new Error(JSON.stringify(body.error));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    await training.close();
  }
}

/** A checkpoint as far as registration reads it, with shards of zeros. */
function writePoint(directory: string): void {
  mkdirSync(directory, { recursive: true });
  const names = Array.from(
    { length: shards },
    (_, shard) => `model-0000${shard + 1}-of-0000${shards}.safetensors`,
  );
  const config = {
    model_type: 'olmo',
    vocab_size: 4,
    max_position_embeddings: 16,
    hidden_size: 2,
    intermediate_size: 3,
    num_hidden_layers: 1,
    num_attention_heads: 1,
  };
  const weightMap = Object.fromEntries(names.map((name, shard) => [`tensor.${shard}`, name]));
  const write = (name: string, value: object) => writeFileSync(join(directory, name), JSON.stringify(value));
  write('config.json', config);
  write('tokenizer.json', { model: { type: 'BPE', vocab: { a: 0 }, merges: [] } });
  write('model.safetensors.index.json', { metadata: {}, weight_map: weightMap });
  const piece = Buffer.alloc(1e6);
  for (const [shard, name] of names.entries()) {
    const file = openSync(join(directory, name), 'w');
    for (let written = 0; written < megabytes / shards; written += 1) {
      piece.writeUInt32LE(shard * 100_000 + written);
      writeSync(file, piece);
    }
    closeSync(file);
  }
}
