import { wrapperPrefixes } from '@amuro/contracts';
import type { Tensor } from './parse-safetensors.ts';

/** The `model_type` of OLMo's first format; some of its checkpoints call themselves `olmo`. */
export const firstOlmo = 'hf_olmo';

/** Whether the tensors are of another layout than that of the family: the names decide, whatever `model_type` says. */
export function needsOtherTensors(config: Record<string, unknown>, tensors: readonly Tensor[]): boolean {
  const isFirstOlmo =
    config.model_type === firstOlmo || tensors.some(({ name }) => name.includes('transformer.blocks.'));
  const isWrapped = wrapperPrefixes.some((prefix) => tensors.every(({ name }) => name.startsWith(prefix)));
  return isFirstOlmo || isWrapped;
}

/** Whether its tokenizer is that of sentencepiece alone, of which a tokenizer.json is made. */
export function needsTokenizer(names: readonly string[]): boolean {
  return !names.includes('tokenizer.json') && names.includes('tokenizer.model');
}
