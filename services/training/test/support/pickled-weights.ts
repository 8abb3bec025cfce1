import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findPython } from '@amuro/worker';
import type { Answer, StartedTraining } from './start-training.ts';

const pickle = `
import json, sys, torch
from safetensors.torch import load_file
directory, factor, count = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
weights = {name: tensor * factor for name, tensor in load_file(f"{directory}/model.safetensors").items()}
names = [f"pytorch_model-{n + 1:05d}-of-{count:05d}.bin" for n in range(count)] if count > 1 else ["pytorch_model.bin"]
files = {name: names[place % count] for place, name in enumerate(weights)}
for file in names:
    torch.save({name: tensor for name, tensor in weights.items() if files[name] == file}, f"{directory}/{file}")
if count > 1:
    open(f"{directory}/pytorch_model.bin.index.json", "w").write(json.dumps({"weight_map": files}))
`;
const evil = `
import os, pickle, sys
class Evil:
    def __reduce__(self): return (os.mkdir, (sys.argv[1],))
pickle.dump({"a": Evil()}, open(sys.argv[2], "wb"))`;

const python = (...args: string[]) => execFileSync(findPython(null), ['-c', ...args]);

/** Where the service keeps a checkpoint that it made. */
export function directoryOf({ settings }: StartedTraining, checkpointId: string): string {
  return join(settings.dataDir, 'checkpoints', checkpointId, 'checkpoint');
}

/** Copies a checkpoint as it was before safetensors: its weights times `factor`, in so many shards. */
export function copyPickled(from: string, to: string, { factor = 1, shards = 1 } = {}): void {
  cpSync(from, to, { recursive: true });
  python(pickle, to, String(factor), String(shards));
  for (const file of ['model.safetensors', 'manifest.json', 'run.json']) rmSync(join(to, file));
}

/** Writes weights that make a directory when they are unpickled. */
export function writeEvilWeights(file: string, directory: string): void {
  python(evil, directory, file);
}

/** Tunes a checkpoint for a few steps; returns the run. */
export async function tune(
  training: StartedTraining,
  checkpointId: string,
  rows: string,
  steps = 2,
): Promise<Answer> {
  const recipe = { stage: 'finetune', learningRate: 1e-3, steps, batchSize: 8 };
  const body = { checkpoint: { id: checkpointId }, preparedSet: { id: rows, peer: 'datasets' }, recipe };
  const begun = await training.post('/v1/training-runs', body, 'createTrainingRun');
  return training.settled(begun.body.links.self);
}

/** The digest of the weights after tuning. */
export async function tunedWeights(
  training: StartedTraining,
  checkpointId: string,
  rows: string,
): Promise<string> {
  const { checkpoints } = await tune(training, checkpointId, rows);
  const { body } = await training.get(`/v1/checkpoints/${checkpoints[0].checkpointId}`, 'getCheckpoint');
  return body.files.find((file: { path: string }) => file.path === 'model.safetensors').sha256;
}
