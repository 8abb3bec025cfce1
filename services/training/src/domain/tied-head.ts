import { findFamily } from '@amuro/contracts';
import { tiesHead } from './expected-shapes.ts';
import type { Tensor } from './parse-safetensors.ts';
import type { Refusal } from './refusal.ts';

export interface TiedHead<T extends Tensor> {
  head: T;
  embedding: T;
}

/** The head that stands in the weights of a model that ties it, and the embedding that it must equal; null where none does. */
export function storedTiedHead<T extends Tensor>(
  config: Record<string, unknown>,
  tensors: readonly T[],
): TiedHead<T> | null {
  const family = findFamily(config.model_type);
  if (family === undefined || !tiesHead(family, config)) return null;
  const embeddings = Object.entries(family.tensors)
    .filter(([name, shape]) => shape === 'vocabulary hidden' && !family.heads.includes(name))
    .flatMap(([name]) => [name, name.replace(family.prefix, '')]);
  const head = tensors.find(({ name }) => family.heads.includes(name));
  const embedding = tensors.find(({ name }) => embeddings.includes(name));
  return head === undefined || embedding === undefined ? null : { head, embedding };
}

/** Transformers 5 unties a head that differs, transformers 4 ties it: these would be two models. */
export function otherHead({ head, embedding }: TiedHead<Tensor>): Refusal {
  return {
    code: 'damaged-weights',
    expected: `${head.name} equal to ${embedding.name}, since tie_word_embeddings is true`,
    got: 'other numbers',
    remedy: 'Set tie_word_embeddings to false if the head is the model’s own; else remove the head.',
  };
}
