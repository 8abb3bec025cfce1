import { families, refusedFamily } from '@amuro/contracts';
import type { Refusal } from './refusal.ts';

/** The refusal of a configuration's `model_type` that is of no supported family; the reason where one is known. */
export function unsupportedArchitecture(modelType: unknown): Refusal {
  const reason = refusedFamily(modelType);
  const got = modelType === undefined ? 'no model_type' : JSON.stringify(modelType);
  return {
    code: 'unsupported-architecture',
    expected: `a configuration whose model_type is one of ${families.map((family) => family.modelType).join(', ')}`,
    got: reason === undefined ? got : `${got}: ${reason}`,
    remedy: 'Use a checkpoint of a supported family, in the transformers format.',
  };
}
