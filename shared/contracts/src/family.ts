import { workerRegistry } from './generated/worker-registry.ts';

/** A transformers `model_type` that the worker trains and scores. */
export interface Family {
  modelType: string;
  /** Models of this family that the experiment names. */
  models: readonly string[];
  /** Whether examples of different lengths can share a forward pass. */
  packs: boolean;
  /** Where a configuration has the context length, in tokens, and what it means where it leaves that out. */
  contextLengthField: string;
  defaultContextLength: number;
}

export const families: readonly Family[] = workerRegistry.families;

export function findFamily(modelType: unknown): Family | undefined {
  return families.find((family) => family.modelType === modelType);
}
