import { findFamily } from '@amuro/contracts';
import { decisiveFiles } from './decisive-files.ts';
import type { ModelFacts } from './model-facts.ts';
import { needsTokenizer } from './needs-conversion.ts';
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
}

/** What of a commit decides numbers, by its listing and the index of its weights; or why it cannot be used from a hub. */
export function hubCheckpoint(listing: readonly HubFile[], weightMap: unknown): HubCheckpoint | string {
  const byPath = new Map(listing.map((file) => [file.path, file]));
  const names = [...byPath.keys()];
  const chosen = chooseWeights(names, weightMap);
  if (chosen.kind === 'refused') return reasonOf(chosen.refusal);
  const { weights } = chosen;
  if (!names.includes('config.json')) return 'it has no config.json';
  if (weights.form !== 'safetensors') return needsConversion(weights.files[0]!);
  if (needsTokenizer(names)) return needsConversion('tokenizer.model');
  if (!names.includes('tokenizer.json')) return 'it has no tokenizer.json';
  const weightBytes = weights.files.reduce((sum, path) => sum + (byPath.get(path)!.bytes ?? 0), 0);
  return { files: decisiveFiles(names, weights).map((path) => byPath.get(path)!), weightBytes };
}

/** What a manifest says of a model before its weights are here: the number of parameters follows from their bytes. */
export function hubFacts(config: Record<string, unknown>, weightBytes: number): ModelFacts | string {
  const family = findFamily(config.model_type);
  if (family === undefined) return reasonOf(unsupportedArchitecture(config.model_type));
  const contextLength = config[family.contextLengthField] ?? family.defaultContextLength;
  const vocabularySize = config.vocab_size;
  if (!isCount(contextLength)) return `config.json has no ${family.contextLengthField}`;
  if (!isCount(vocabularySize)) return 'config.json has no vocab_size';
  const bytes = (config.dtype ?? config.torch_dtype ?? 'float32') === 'float32' ? 4 : 2;
  const parameters = Math.max(1, Math.round(weightBytes / bytes));
  return { modelType: family.modelType, parameters, vocabularySize, contextLength };
}

function needsConversion(path: string): string {
  return `it has ${path}, which is converted for directories alone: fetch the revision and register its directory`;
}

function reasonOf({ expected, got }: { expected: string; got: string }): string {
  return `expected ${expected}, got ${got}`;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
