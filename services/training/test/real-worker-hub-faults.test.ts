import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startHub, startServiceProcess, type ServiceProcess, type TestHub } from '@amuro/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { published } from '../src/published/index.ts';
import type { Answer } from './support/start-training.ts';
import { checkpointFiles, olmoShapes } from './support/write-checkpoint.ts';

const python =
  process.env.AMURO_PYTHON ?? fileURLToPath(new URL('../../../.venv/bin/python', import.meta.url));
const commitOf = (name: string) => createHash('sha1').update(name).digest('hex');
const weights = 'model.safetensors';
const shards = 64;
/** A Llama of many layers, each in a pickled shard of its own. */
const pickle = `
import json, sys, torch
from transformers import LlamaConfig, LlamaForCausalLM
directory, count = sys.argv[1], int(sys.argv[2])
torch.manual_seed(1)
sizes = {"hidden_size": 16, "intermediate_size": 32, "num_attention_heads": 2, "vocab_size": 4}
config = LlamaConfig(num_hidden_layers=count, max_position_embeddings=16, **sizes)
config.architectures = ["LlamaForCausalLM"]
config.save_pretrained(directory)
tensors = LlamaForCausalLM(config).state_dict()
file_of = lambda name: "pytorch_model-%05d-of-%05d.bin" % (int((name.split(".layers.")[1:] or ["0"])[0].split(".")[0]) + 1, count)
files = {name: file_of(name) for name in tensors}
for file in set(files.values()):
    torch.save({name: tensor.clone() for name, tensor in tensors.items() if files[name] == file}, f"{directory}/{file}")
open(f"{directory}/pytorch_model.bin.index.json", "w").write(json.dumps({"metadata": {}, "weight_map": files}))
`;

let directory: string;
let hub: TestHub;
const running: ServiceProcess[] = [];
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'amuro-hub-faults-'));
  hub = await startHub();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((service) => service.stop()));
  await hub.close();
  rmSync(directory, { recursive: true, force: true });
});

async function start(name: string): Promise<ServiceProcess> {
  const service = await startServiceProcess('training', {
    AMURO_DATA_DIR: join(directory, name),
    AMURO_LOCK_DIR: join(directory, 'locks'),
    AMURO_DEVICES: 'cpu',
    AMURO_PYTHON: python,
    HF_ENDPOINT: hub.url,
    HF_HUB_CACHE: join(directory, 'hub'),
  });
  running.push(service);
  return service;
}

async function ask(service: ServiceProcess, path: string, body?: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const post = body && { method: 'POST', headers, body: JSON.stringify(body) };
  return (await fetch(`${service.url}${path}`, post)).json();
}

async function over(service: ServiceProcess, path: string): Promise<Answer> {
  for (;;) {
    // A new process may have the port of the one that was killed, to which a kept connection is dead.
    const answer = await ask(service, path).catch(() => ask(service, path));
    if (['succeeded', 'failed', 'cancelled'].includes(answer.status)) return answer;
    await delay(50);
  }
}

/** Adds a repository whose branches have these files. */
function publish(repository: string, branches: Record<string, Record<string, string | Buffer>>): void {
  const names = Object.keys(branches);
  hub.repositories[repository] = {
    kind: 'model',
    revisions: Object.fromEntries(names.map((name) => [name, commitOf(name)])),
    commits: Object.fromEntries(names.map((name) => [commitOf(name), branches[name]!])),
  };
}

async function register(service: ServiceProcess, repository: string, revision: string): Promise<string> {
  const source = { kind: 'hub', repository, revisions: [revision] };
  const begun = await ask(service, '/v1/series', { name: 'one', source });
  const { links } = await over(service, begun.links.self);
  return (await ask(service, links.series)).points[0].checkpointId;
}

const count = (pattern: RegExp) => hub.requests.filter((request) => pattern.test(request)).length;
const until = async (isSo: () => boolean, pauseMs = 2) => {
  while (!isSo()) await delay(pauseMs);
};

test('A service killed while it registers 154 points goes on behind those that it had read', async () => {
  const { points } = published.get('pythia-160m')!;
  const branches = points.map(({ branch }, weight) => [branch, checkpointFiles({ weight })] as const);
  publish('EleutherAI/pythia-160m', Object.fromEntries(branches));
  const killed = await start('training');
  const source = { kind: 'published', name: 'pythia-160m' };
  const begun = await ask(killed, '/v1/series', { name: 'pythia', source });
  await until(() => count(/\/tree\//) >= 60);
  await killed.kill();
  const registration = await over(await start('training'), begun.links.self);
  expect(registration).toMatchObject({ status: 'succeeded', holes: [] });
  // Those that were under way when it died, eight at most, are asked for again.
  expect(count(/\/tree\//)).toBeLessThanOrEqual(points.length + 8);
  expect(count(/safetensors/)).toBe(0);
});

test('A service killed at half a file goes on at that half, and a branch that has moved changes nothing', async () => {
  const shapes = { ...olmoShapes(), 'model.embed_tokens.weight': [500_000, 2] };
  publish('org/half', { step1: checkpointFiles({ shapes, config: { vocab_size: 500_000 } }) });
  const killed = await start('training');
  const id = await register(killed, 'org/half', 'step1');
  const bytes = hub.repositories['org/half']!.commits[commitOf('step1')]![weights] as Buffer;
  hub.repositories['org/half']!.commits[commitOf('moved')] = checkpointFiles({ weight: 5 });
  hub.repositories['org/half']!.revisions['step1'] = commitOf('moved');
  const half = bytes.length / 2;
  hub.troubles.push({
    on: createHash('sha256').update(bytes).digest('hex'),
    kind: 'stall',
    afterBytes: half,
  });
  const path = `/v1/checkpoints/${id}/files/${weights}`;
  const asked = fetch(`${killed.url}${path}`).catch(() => null);
  const blobs = join(directory, 'hub/models--org--half/blobs');
  const arrived = () =>
    (existsSync(blobs) ? readdirSync(blobs) : [])
      .filter((name) => name.endsWith('.amuro.incomplete'))
      .map((name) => readFileSync(join(blobs, name)).length);
  await until(() => arrived().some((length) => length === half), 20);
  await killed.kill();
  await asked;
  const again = await start('training');
  const got = Buffer.from(await (await fetch(`${again.url}${path}`)).arrayBuffer());
  expect(got.equals(bytes)).toBe(true);
  expect(count(new RegExp(`bytes=${half}-$`))).toBeGreaterThan(0);
  expect(arrived()).toEqual([]);
});

test('Two services that want one point at once fetch its weights once', async () => {
  publish('org/both', { step1: checkpointFiles({ weight: 3 }) });
  const services = await Promise.all([start('one'), start('other')]);
  const ids = await Promise.all(services.map((service) => register(service, 'org/both', 'step1')));
  expect(new Set(ids).size).toBe(1);
  const answers = await Promise.all(
    services.map(async ({ url }) =>
      Buffer.from(await (await fetch(`${url}/v1/checkpoints/${ids[0]}/files/${weights}`)).arrayBuffer()),
    ),
  );
  const bytes = hub.repositories['org/both']!.commits[commitOf('step1')]![weights] as Buffer;
  expect(answers.map((answer) => answer.equals(bytes))).toEqual([true, true]);
  expect(count(/^cdn GET/)).toBe(1);
});

test('A service killed while it converts a point goes on behind the shards that it had converted, and asks the hub nothing', async () => {
  const source = join(directory, 'source');
  mkdirSync(source);
  execFileSync(python, ['-c', pickle, source, String(shards)]);
  const files = readdirSync(source).map((name) => [name, readFileSync(join(source, name))]);
  const { 'tokenizer.json': tokenizer } = checkpointFiles({});
  publish('org/pickled', { step1: { ...Object.fromEntries(files), 'tokenizer.json': tokenizer! } });
  const killed = await start('training');
  const id = await register(killed, 'org/pickled', 'step1');
  await ask(killed, `/v1/checkpoints/${id}/convert`, {});
  const own = join(directory, 'training/checkpoints', id);
  const made = () =>
    (existsSync(join(own, 'checkpoint.part')) ? readdirSync(join(own, 'checkpoint.part')) : []).filter(
      (name) => name.endsWith('.safetensors'),
    );
  await until(() => made().length > 0 || existsSync(join(own, 'checkpoint')));
  await killed.kill();
  expect(existsSync(join(own, 'checkpoint/manifest.json'))).toBe(false);
  hub.requests.length = 0;
  const again = await start('training');
  const done = await over(again, `/v1/checkpoints/${id}`);
  expect(done).toMatchObject({ status: 'succeeded', origin: { converted: ['pickled-weights'] } });
  expect(hub.requests).toEqual([]);
  expect(existsSync(join(own, 'checkpoint.part'))).toBe(false);
});
