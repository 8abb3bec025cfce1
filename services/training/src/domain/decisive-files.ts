import type { WeightSet } from './weight-set.ts';

/** Files beside the weights that decide numbers: configuration and tokenizer. The worker reads no others. */
const settings = [
  'config.json',
  'generation_config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'special_tokens_map.json',
  'added_tokens.json',
  'tokenizer.model',
  'vocab.json',
  'merges.txt',
  'chat_template.jinja',
];
/** Settings of OLMo's own training code. */
const olmoSettings = 'config.yaml';

/**
 * The files of a checkpoint that decide numbers, of all names in its directory: configuration, tokenizer and the weights
 * that will be loaded. They are its identity; nothing else is hashed, fetched or sent.
 */
export function decisiveFiles(names: readonly string[], { files, index }: WeightSet): string[] {
  const wanted = new Set([...settings, ...files]);
  if (index !== null) wanted.add(index);
  if (!names.includes('config.json')) wanted.add(olmoSettings);
  return names.filter((name) => wanted.has(name)).toSorted();
}
