import { copyFile, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileEntriesOf } from '@amuro/artifacts';
import { digestOf, idOf, tokenizerKey } from '@amuro/identity';
import { unprocessable } from '@amuro/http';
import type { Deps } from '../deps.ts';
import type { TokenizerSource } from '../domain/tokenizer-source.ts';
import { tokenizerSize } from '../domain/tokenizer-size.ts';
import type { StoredTokenizer } from '../store/tokenizer-store.ts';
import { fetchSetManifest } from './fetch-set.ts';
import { findTokenizerFiles, noteLoss } from './lost-results.ts';
import { tokenizerDirectory } from './places.ts';
import { placeSource } from './place-source.ts';

type FileSource = Extract<TokenizerSource, { kind: 'file' }>;
type TrainSource = Extract<TokenizerSource, { kind: 'train' }>;

/** Takes a tokenizer's files in, or asks the worker to train one on a prepared set. */
export async function createTokenizer(
  deps: Deps,
  source: TokenizerSource,
): Promise<{ id: string; created: boolean }> {
  return source.kind === 'file' ? takeFile(deps, source) : trainTokenizer(deps, source);
}

async function takeFile(deps: Deps, source: FileSource): Promise<{ id: string; created: boolean }> {
  const path = await placeSource(source.path, 'source.path', deps.settings);
  const file = (await stat(path)).isDirectory() ? join(path, 'tokenizer.json') : path;
  const vocabularySize = await readSize(file);
  const incoming = join(deps.settings.dataDir, 'incoming', crypto.randomUUID());
  try {
    await mkdir(incoming, { recursive: true });
    await copyFile(file, join(incoming, 'tokenizer.json'));
    // Special tokens are in the configuration next to it, which belongs only to a file of the usual name.
    if (basename(file) === 'tokenizer.json')
      await copyIfThere(dirname(file), incoming, 'tokenizer_config.json');
    const key = tokenizerKey({ kind: 'file', digest: digestOf(await fileEntriesOf(incoming)) });
    const id = idOf('tok', key);
    const known = deps.tokenizers.get(id);
    if (known && (await isThere(deps, known))) return { id, created: false };
    const directory = tokenizerDirectory(deps, id);
    await rm(directory, { recursive: true, force: true });
    await mkdir(dirname(directory), { recursive: true });
    await rename(incoming, directory);
    deps.tokenizers.insert({
      id,
      key,
      source,
      vocabularySize,
      createdAt: deps.now().toISOString(),
    });
    return { id, created: known === undefined };
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

async function trainTokenizer(deps: Deps, source: TrainSource): Promise<{ id: string; created: boolean }> {
  const { preparedSet, vocabularySize } = source;
  const manifest = await fetchSetManifest(deps, preparedSet, 'source.preparedSet');
  const key = tokenizerKey({ kind: 'train', preparedSetKey: manifest.key, vocabularySize });
  const id = idOf('tok', key);
  const known = deps.tokenizers.get(id);
  if (known) await isThere(deps, known);
  const wanted = {
    id,
    key,
    source,
    vocabularySize: null,
    createdAt: deps.now().toISOString(),
  };
  const { outcome } = deps.atomically(() => {
    deps.tokenizers.insert(wanted);
    return deps.runner.submit({ id, kind: 'tokenizer', input: {} });
  });
  return { id, created: outcome !== 'existing' };
}

/** Whether its files are all there; a loss is recorded. */
async function isThere(deps: Deps, tokenizer: StoredTokenizer): Promise<boolean> {
  return (await noteLoss(() => findTokenizerFiles(deps, tokenizer))) === null;
}

async function readSize(file: string): Promise<number> {
  const size = tokenizerSize(await parse(file));
  if (size !== null) return size;
  throw unprocessable({
    code: 'damaged-tokenizer',
    field: 'source.path',
    expected: 'a tokenizer.json of the tokenizers library, with a vocabulary',
    got: `"${file}", which is not a tokenizer.json`,
    remedy: 'Name the tokenizer.json of the model.',
  });
}

async function parse(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

async function copyIfThere(from: string, to: string, name: string): Promise<void> {
  const found = await stat(join(from, name)).catch(() => null);
  if (found?.isFile()) await copyFile(join(from, name), join(to, name));
}
