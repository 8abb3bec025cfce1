import { findFamily, type CheckpointManifest, type FileEntry } from '@amuro/contracts';
import { digestOf, idOf } from '@amuro/identity';
import { decisiveFiles } from './decisive-files.ts';
import type { ModelFacts } from './model-facts.ts';
import { hasFirstOlmoSettings, needsOtherTensors, needsTokenizer } from './needs-conversion.ts';
import { unsupportedArchitecture } from './unsupported-architecture.ts';
import { chooseWeights } from './weight-set.ts';

interface HubFile {
  path: string;
  bytes: number | null;
  hash: string | null;
}
interface HubCheckpoint {
  /** Those that decide numbers. */
  files: HubFile[];
  weightBytes: number;
  /** Whether the files are converted before they are used, as far as their names show. */
  needsConversion: boolean;
}

/** What of a commit decides numbers, by its listing and the index of its weights; or why it cannot be used from a hub. */
export function hubCheckpoint(listing: readonly HubFile[], weightMap: unknown): HubCheckpoint | string {
  const byPath = new Map(listing.map((file) => [file.path, file]));
  const names = [...byPath.keys()];
  const chosen = chooseWeights(names, weightMap);
  if (chosen.kind === 'refused') return reasonOf(chosen.refusal);
  const { weights } = chosen;
  if (!names.includes('config.json')) return 'it has no config.json';
  const isWithout = needsTokenizer(names);
  if (!isWithout && !names.includes('tokenizer.json')) return 'it has no tokenizer.json';
  const weightBytes = weights.files.reduce((sum, path) => sum + (byPath.get(path)!.bytes ?? 0), 0);
  const files = decisiveFiles(names, weights).map((path) => byPath.get(path)!);
  return { files, weightBytes, needsConversion: isWithout || weights.form !== 'safetensors' };
}

/** Whether tensors have to be renamed or cut, by the configuration and the index: no weights are here to look at. */
export function needsHubTensors(config: Record<string, unknown>, weightMap: unknown): boolean {
  const names = typeof weightMap === 'object' && weightMap !== null ? Object.keys(weightMap) : [];
  const tensors = names.map((name) => ({ name }));
  return hasFirstOlmoSettings(config) || needsOtherTensors(config, tensors);
}

/** What a manifest says of a model before its weights are here: the number of parameters follows from their bytes. */
export function hubFacts(config: Record<string, unknown>, weightBytes: number): ModelFacts | string {
  const { model_type: modelType, ...settings } = hasFirstOlmoSettings(config) ? olmoSettings(config) : config;
  const family = findFamily(modelType);
  if (family === undefined) return reasonOf(unsupportedArchitecture(modelType));
  const contextLength = settings[family.contextLengthField] ?? family.defaultContextLength;
  const vocabularySize = settings.vocab_size;
  if (!isCount(contextLength)) return `config.json has no ${family.contextLengthField}`;
  if (!isCount(vocabularySize)) return 'config.json has no vocab_size';
  const bytes = (config.dtype ?? config.torch_dtype ?? 'float32') === 'float32' ? 4 : 2;
  const parameters = Math.max(1, Math.round(weightBytes / bytes));
  const facts = { modelType: family.modelType, parameters, vocabularySize, contextLength };
  return family.inTransformers ? facts : { ...facts, inTransformers: false };
}

/** The manifest of a commit whose weights are not here. Its key is the digest of the files that decide numbers. */
export function hubManifest(
  { files, facts, needsConversion }: { files: FileEntry[]; facts: ModelFacts; needsConversion: boolean },
  origin: Pick<
    Extract<CheckpointManifest['origin'], { kind: 'hub' }>,
    'kind' | 'repository' | 'revision' | 'commit'
  >,
): CheckpointManifest {
  const key = digestOf(files);
  return {
    kind: 'checkpoint',
    id: idOf('ckp', key),
    key,
    digest: key,
    ...facts,
    origin: needsConversion ? { ...origin, needsConversion } : origin,
    points: [],
    lineage: [],
    files,
  };
}

/** What the converter writes of the settings of OLMo's first format. */
function olmoSettings(config: Record<string, unknown>): Record<string, unknown> {
  return {
    model_type: 'olmo',
    vocab_size: config.embedding_size ?? config.vocab_size,
    max_position_embeddings: config.max_sequence_length,
  };
}

function reasonOf({ expected, got }: { expected: string; got: string }): string {
  return `expected ${expected}, got ${got}`;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
