import { findFamily } from '@amuro/contracts';
import { idOf, randomStartKey } from '@amuro/identity';
import { unprocessable } from '@amuro/http';
import type { Deps } from '../deps.ts';
import type { CheckpointRequestSource, RandomStart } from '../domain/checkpoint-source.ts';
import { unsupportedArchitecture } from '../domain/unsupported-architecture.ts';
import { findCheckpointFiles, noteLoss } from './lost-results.ts';
import { findReadyTokenizer } from './find-tokenizer.ts';
import { inspectCheckpoint } from './inspect-checkpoint.ts';
import { placeCheckpoint } from './place-checkpoint.ts';
import { registerDirectory } from './register-directory.ts';

/** Registers a directory, or asks the worker for a random start. */
export async function createCheckpoint(
  deps: Deps,
  source: CheckpointRequestSource,
): Promise<{ id: string; created: boolean }> {
  if (source.kind === 'random-start') return createRandomStart(deps, source);
  const field = 'source.path';
  const path = await placeCheckpoint(source.path, field, deps.settings);
  const inspected = await inspectCheckpoint(path, field, deps.settings.roots);
  return registerDirectory(deps, { location: path, source: { kind: 'directory', path } }, inspected);
}

async function createRandomStart(deps: Deps, source: RandomStart): Promise<{ id: string; created: boolean }> {
  const tokenizer = await findReadyTokenizer(deps, source.tokenizer.id, 'source.tokenizer.id');
  if (findFamily(source.config.model_type) === undefined) throw unsupported(source.config.model_type);
  const key = randomStartKey({ config: source.config, tokenizerKey: tokenizer.key, seed: source.seed });
  const id = idOf('ckp', key);
  const createdAt = deps.now().toISOString();
  const wanted = { id, key, source, manifest: null, stamps: [], isConverted: false, createdAt };
  const known = deps.checkpoints.get(id);
  if (known) await noteLoss(() => findCheckpointFiles(deps, known));
  const { outcome } = deps.atomically(() => {
    deps.checkpoints.insert(wanted);
    return deps.runner.submit({ id, kind: 'random-start', input: {} });
  });
  return { id, created: outcome !== 'existing' };
}

function unsupported(modelType: unknown) {
  const remedy = 'Give the model_type of a supported family.';
  return unprocessable({ field: 'source.config.model_type', ...unsupportedArchitecture(modelType), remedy });
}
