import { wrapperPrefixes, type CheckpointManifest } from '@amuro/contracts';
import type { Tensor } from './parse-safetensors.ts';

/** The `model_type` of OLMo's first format; some of its checkpoints call themselves `olmo`. */
export const firstOlmo = 'hf_olmo';

/** Whether the tensors are of another layout than that of the family: the names decide, whatever `model_type` says. */
export function needsOtherTensors(
  config: Record<string, unknown>,
  tensors: readonly Pick<Tensor, 'name'>[],
): boolean {
  const isFirstOlmo =
    config.model_type === firstOlmo || tensors.some(({ name }) => name.includes('transformer.blocks.'));
  const isWrapped = wrapperPrefixes.some((prefix) => tensors.every(({ name }) => name.startsWith(prefix)));
  return isFirstOlmo || (tensors.length > 0 && isWrapped);
}

/** Whether the settings are those of OLMo's first format, whatever `model_type` says. */
export function hasFirstOlmoSettings(config: Record<string, unknown>): boolean {
  return config.model_type === firstOlmo || (config.model_type === 'olmo' && 'd_model' in config);
}

/** Whether a checkpoint on a hub is converted before it is used, and has not been so far. */
export function awaitsConversion(manifest: CheckpointManifest | null): boolean {
  return manifest?.origin.kind === 'hub' && manifest.origin.needsConversion === true;
}

/** Whether its tokenizer is that of sentencepiece alone, of which a tokenizer.json is made. */
export function needsTokenizer(names: readonly string[]): boolean {
  return !names.includes('tokenizer.json') && names.includes('tokenizer.model');
}
