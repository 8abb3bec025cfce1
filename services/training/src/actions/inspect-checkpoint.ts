import { stat } from 'node:fs/promises';
import { sha256OfFile } from '@amuro/artifacts';
import { digestOf } from '@amuro/identity';
import { findFamily, type FileEntry } from '@amuro/contracts';
import { decisiveFiles } from '../domain/decisive-files.ts';
import type { FileStamp } from '../domain/file-stamp.ts';
import { refuseQuantised } from '../domain/full-precision.ts';
import { modelFacts, type ModelFacts } from '../domain/model-facts.ts';
import { firstOlmo, needsOtherTensors, needsTokenizer } from '../domain/needs-conversion.ts';
import { adapterConfig, refuseAdapter } from '../domain/refuse-adapter.ts';
import type { Refusal } from '../domain/refusal.ts';
import { otherHead, storedTiedHead } from '../domain/tied-head.ts';
import { tokenizerSize } from '../domain/tokenizer-size.ts';
import { unsupportedArchitecture } from '../domain/unsupported-architecture.ts';
import { chooseWeights, indexOf, type WeightSet } from '../domain/weight-set.ts';
import { CheckpointFolder } from './checkpoint-folder.ts';
import { equalTensors } from './equal-tensors.ts';
import { type PlacedTensor, readTensors } from './read-tensors.ts';
import { stampFiles } from './stamp-files.ts';

export interface InspectedCheckpoint {
  /** Null for one that is converted before it is used: it says what it is only then. */
  facts: ModelFacts | null;
  /** Those that decide numbers. */
  files: FileEntry[];
  digest: string;
  stamps: FileStamp[];
}

/**
 * Reads what a checkpoint directory holds without loading it; its links may lead to files under `roots`. Throws a 422
 * problem that names what is at fault: an unsupported architecture, damaged or missing weights, no tokenizer.
 */
export async function inspectCheckpoint(
  directory: string,
  field: string,
  roots: readonly string[],
): Promise<InspectedCheckpoint> {
  const folder = await CheckpointFolder.open(directory, field, roots);
  await checkAdapter(folder);
  const config = await readConfig(folder);
  check(folder, refuseQuantised(folder.names, config));
  const { weights, weightMap } = await findWeights(folder);
  const tensors = weights.form === 'safetensors' ? await readTensors(folder, weights, weightMap) : null;
  const facts = await findFacts(folder, config, tensors);
  const names = decisiveFiles(folder.names, weights);
  const files = await entriesOf(folder, names);
  const stamps = await stampFiles(directory, names, roots);
  return { facts, files, digest: digestOf(files), stamps };
}

async function findFacts(
  folder: CheckpointFolder,
  config: Record<string, unknown>,
  tensors: PlacedTensor[] | null,
): Promise<ModelFacts | null> {
  if (tensors === null || needsOtherTensors(config, tensors)) {
    if (!needsTokenizer(folder.names)) await folder.path('tokenizer.json');
    return null;
  }
  const found = modelFacts(config, tensors);
  if (found.kind === 'refused') throw folder.refuse(found.refusal);
  await checkTiedHead(folder, config, tensors);
  if (needsTokenizer(folder.names)) return null;
  await checkTokenizer(folder, found.facts.vocabularySize);
  return found.facts;
}

async function checkTiedHead(
  folder: CheckpointFolder,
  config: Record<string, unknown>,
  tensors: readonly PlacedTensor[],
): Promise<void> {
  const tied = storedTiedHead(config, tensors);
  if (tied !== null && !(await equalTensors(folder, tied.head, tied.embedding)))
    throw folder.refuse(otherHead(tied));
}

async function checkAdapter(folder: CheckpointFolder): Promise<void> {
  const { names } = folder;
  const config = names.includes(adapterConfig) ? await folder.readObject(adapterConfig) : null;
  check(folder, refuseAdapter(names, config, indexOf(names) !== null));
}

/** config.json; the training code of OLMo's first format wrote config.yaml, which only conversion reads. */
async function readConfig(folder: CheckpointFolder): Promise<Record<string, unknown>> {
  const isOlmo = !folder.names.includes('config.json') && folder.names.includes('config.yaml');
  const config = isOlmo ? { model_type: firstOlmo } : await folder.readObject('config.json');
  if (config.model_type !== firstOlmo && findFamily(config.model_type) === undefined)
    throw folder.refuse(unsupportedArchitecture(config.model_type));
  return config;
}

async function findWeights(
  folder: CheckpointFolder,
): Promise<{ weights: WeightSet; weightMap: Record<string, unknown> }> {
  const index = indexOf(folder.names);
  const hasIndex = index !== null && folder.names.includes(index);
  const map = hasIndex ? (await folder.readObject(index)).weight_map : {};
  const chosen = chooseWeights(folder.names, map);
  if (chosen.kind === 'refused') throw folder.refuse(chosen.refusal);
  return { weights: chosen.weights, weightMap: map as Record<string, unknown> };
}

async function checkTokenizer(folder: CheckpointFolder, rows: number): Promise<void> {
  const size = tokenizerSize(await folder.readObject('tokenizer.json'));
  if (size === null) {
    const expected = 'tokenizer.json to hold a vocabulary';
    throw folder.refuse({ code: 'damaged-checkpoint', expected, got: 'none', remedy: ownTokenizer });
  }
  if (size <= rows) return;
  const expected = `a tokenizer of at most the model's ${rows} entries`;
  throw folder.refuse({ code: 'damaged-checkpoint', expected, got: `one of ${size}`, remedy: ownTokenizer });
}

const ownTokenizer = 'Put the tokenizer that the model was trained with beside its weights.';

function check(folder: CheckpointFolder, refusal: Refusal | null): void {
  if (refusal !== null) throw folder.refuse(refusal);
}

async function entriesOf(folder: CheckpointFolder, names: readonly string[]): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  for (const path of names) {
    const file = await folder.path(path);
    const { size } = await stat(file);
    entries.push({ path, bytes: size, sha256: await sha256OfFile(file) });
  }
  return entries;
}
