import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileEntriesOf } from '@amuro/artifacts';
import { digestOf } from '@amuro/identity';
import { families, type FileEntry } from '@amuro/contracts';
import { unprocessable } from '@amuro/http';
import type { FileStamp } from '../domain/file-stamp.ts';
import { modelFacts, type ModelFacts } from '../domain/model-facts.ts';
import { tokenizerSize } from '../domain/tokenizer-size.ts';
import { readTensors } from './read-tensors.ts';
import { stampFiles } from './stamp-files.ts';

export interface InspectedCheckpoint {
  facts: ModelFacts;
  files: FileEntry[];
  digest: string;
  stamps: FileStamp[];
}

/**
 * Reads what a checkpoint directory holds without loading it. Throws a 422 problem that names the file at fault:
 * an unsupported architecture, damaged or missing weights, no tokenizer.
 */
export async function inspectCheckpoint(directory: string, field: string): Promise<InspectedCheckpoint> {
  const config = await readJson(directory, 'config.json', field);
  refuseUnsupported(config, field);
  const names = await readdir(directory);
  const tensors = await readTensors(directory, names, field);
  const found = modelFacts(config, tensors);
  if (found.kind !== 'facts')
    throw incompleteConfig(found.kind === 'incomplete' ? found.field : 'model_type', field);
  const size = tokenizerSize(await readJson(directory, 'tokenizer.json', field));
  if (size === null) throw notTokenizer(field);
  if (size > found.facts.vocabularySize) throw foreignTokenizer(size, found.facts.vocabularySize, field);
  const files = await fileEntriesOf(directory);
  const stamps = await stampFiles(
    directory,
    files.map(({ path }) => path),
  );
  return { facts: found.facts, files, digest: digestOf(files), stamps };
}

async function readJson(directory: string, name: string, field: string): Promise<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(await readFile(join(directory, name), 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (error) {
    const missing =
      error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
    if (missing) throw problem(field, `a checkpoint directory with ${name}`, `"${directory}" without one`);
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw problem(field, `${name} to be a JSON object`, 'something else');
}

function refuseUnsupported(config: Record<string, unknown>, field: string): void {
  const found = modelFacts(config, []);
  if (found.kind !== 'unsupported') return;
  throw unprocessable({
    code: 'unsupported-architecture',
    field,
    expected: `a checkpoint whose config.json has a model_type of ${families.map(({ modelType }) => modelType).join(', ')}`,
    got: found.got,
    remedy: 'Use a checkpoint of a supported family, converted to the transformers format.',
  });
}

function incompleteConfig(name: string, field: string) {
  return problem(field, `a positive whole number as ${name} in config.json`, 'none');
}

function notTokenizer(field: string) {
  return problem(
    field,
    'tokenizer.json to hold a vocabulary',
    'none',
    'Put the tokenizer that the model was trained with beside its weights.',
  );
}

function foreignTokenizer(size: number, rows: number, field: string) {
  const remedy = 'Put the tokenizer that the model was trained with beside its weights.';
  return problem(field, `a tokenizer of at most the model's ${rows} entries`, `one of ${size}`, remedy);
}

function problem(
  field: string,
  expected: string,
  got: string,
  remedy = 'Name a directory that from_pretrained loads: config.json, *.safetensors, tokenizer.json.',
) {
  return unprocessable({ code: 'damaged-checkpoint', field, expected, got, remedy });
}
