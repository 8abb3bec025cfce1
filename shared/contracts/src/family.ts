import { workerRegistry } from './generated/worker-registry.ts';

/** A transformers `model_type` that the worker trains and scores. */
export interface Family {
  modelType: string;
  /** Models of this family that the experiment names. */
  models: readonly string[];
  /** Where a configuration has the context length, in tokens, and what it means where it leaves that out. */
  contextLengthField: string;
  defaultContextLength: number;
  /** What transformers 4 calls the single parts of `rope_parameters`. */
  ropeNames: Readonly<Record<string, string>>;
  /**
   * Published name of each tensor (`{}` is the number of its layer) → its shape in words such as `hidden` or
   * `3*hidden`, and behind ` if ` the switch of the configuration that adds it. Empty where it is not declared.
   */
  tensors: Readonly<Record<string, string>>;
  /** Names under which the output head is published; a tied one may be left out. */
  heads: readonly string[];
  /** What the names of a file lack that was saved without its head. */
  prefix: string;
  /** Whether the head is the embedding where `tie_word_embeddings` is left out. */
  tied: boolean;
  /** Switches of `tensors` that are on where the configuration leaves them out. */
  switches: readonly string[];
  /** Whether plain `from_pretrained` has code of this type. */
  inTransformers: boolean;
  /** Values of a configuration that mean a model that is not supported. */
  refused: readonly { field: string; value: number; model: string }[];
  /** By dtype; what training keeps of a layer until the backward pass. Empty: memory cannot be planned. */
  saved: { readonly float32?: SavedBytes; readonly bfloat16?: SavedBytes };
}

/** Bytes a token, for each unit of a size of the configuration; `headLength`: for each head and token of the example. */
export interface SavedBytes {
  hidden: number;
  keyValue: number;
  intermediate: number;
  head: number;
  headLength: number;
}

export const families: readonly Family[] = workerRegistry.families;

export function findFamily(modelType: unknown): Family | undefined {
  return families.find((family) => family.modelType === modelType);
}

/** Why an architecture that the experiment names is not read; undefined for others. */
export function refusedFamily(modelType: unknown): string | undefined {
  return workerRegistry.refusedFamilies.find((family) => family.modelType === modelType)?.reason;
}

const buffers = new RegExp(workerRegistry.buffers);

/** Whether a tensor is a buffer of older transformers, which belongs to no model: a causal mask, rotary frequencies. */
export function isBuffer(tensorName: string): boolean {
  return buffers.test(tensorName);
}

/** Prefixes that a wrapper put before every name of some files; conversion removes them. */
export const wrapperPrefixes: readonly string[] = workerRegistry.wrappers;
