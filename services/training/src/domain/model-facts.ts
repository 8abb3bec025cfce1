import { families, findFamily } from '@amuro/contracts';
import type { Tensor } from './parse-safetensors.ts';

export interface ModelFacts {
  modelType: string;
  parameters: number;
  vocabularySize: number;
  contextLength: number;
}

export type Facts =
  | { kind: 'facts'; facts: ModelFacts }
  | { kind: 'unsupported'; got: string; expected: string }
  | { kind: 'incomplete'; field: string };

/** What a manifest says about a model, from its configuration and its weights' headers. */
export function modelFacts(config: Record<string, unknown>, tensors: readonly Tensor[]): Facts {
  const family = findFamily(config.model_type);
  if (family === undefined) {
    const expected = families.map(({ modelType }) => modelType).join(', ');
    return { kind: 'unsupported', got: JSON.stringify(config.model_type) ?? 'no model_type', expected };
  }
  const contextLength = config[family.contextLengthField] ?? family.defaultContextLength;
  const vocabularySize = config.vocab_size;
  if (!isCount(contextLength)) return { kind: 'incomplete', field: family.contextLengthField };
  if (!isCount(vocabularySize)) return { kind: 'incomplete', field: 'vocab_size' };
  const parameters = tensors.reduce(
    (sum, { shape }) => sum + shape.reduce((product, side) => product * side, 1),
    0,
  );
  return {
    kind: 'facts',
    facts: { modelType: family.modelType, parameters, vocabularySize, contextLength },
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
