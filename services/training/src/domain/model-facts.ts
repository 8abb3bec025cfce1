import { findFamily, type Family } from '@amuro/contracts';
import { checkTensors, parametersOf } from './check-tensors.ts';
import { refusePacked } from './full-precision.ts';
import type { Tensor } from './parse-safetensors.ts';
import type { Refusal } from './refusal.ts';
import { unsupportedArchitecture } from './unsupported-architecture.ts';

export interface ModelFacts {
  modelType: string;
  parameters: number;
  vocabularySize: number;
  contextLength: number;
  inTransformers?: false;
}

export type Facts = { kind: 'facts'; facts: ModelFacts } | { kind: 'refused'; refusal: Refusal };

/** What a manifest says about a model, from its configuration and its weights' headers. */
export function modelFacts(config: Record<string, unknown>, tensors: readonly Tensor[]): Facts {
  const family = findFamily(config.model_type);
  if (family === undefined) return refused(unsupportedArchitecture(config.model_type));
  const other = family.refused.find(({ field, value }) => config[field] === value);
  if (other !== undefined) return refused(otherModel(family, other));
  const contextLength = config[family.contextLengthField] ?? family.defaultContextLength;
  const vocabularySize = config.vocab_size;
  if (!isCount(contextLength)) return refused(incomplete(family.contextLengthField));
  if (!isCount(vocabularySize)) return refused(incomplete('vocab_size'));
  const wrong =
    refusePacked(tensors) ?? checkTensors(family, config, tensors) ?? refuseTwoRotations(family, config);
  if (wrong !== null) return refused(wrong);
  const parameters = parametersOf(family, config, tensors);
  const { modelType } = family;
  const facts = { modelType, parameters, vocabularySize, contextLength };
  return { kind: 'facts', facts: family.inTransformers ? facts : { ...facts, inTransformers: false } };
}

function refused(refusal: Refusal): Facts {
  return { kind: 'refused', refusal };
}

function otherModel({ models }: Family, { field, value, model }: Family['refused'][number]): Refusal {
  return {
    code: 'unsupported-architecture',
    expected: `a configuration of ${models.join(' or ')}`,
    got: `${field} ${value}, which is ${model}`,
    remedy: 'Use a checkpoint of a supported family, in the transformers format.',
  };
}

/** Transformers 5 reads `rope_parameters`, older ones the names that its parts had: these would be two models. */
function refuseTwoRotations({ ropeNames }: Family, config: Record<string, unknown>): Refusal | null {
  const parameters = (config.rope_parameters ?? {}) as Record<string, unknown>;
  const other = Object.entries(ropeNames).find(
    ([name, older]) =>
      typeof parameters[name] === 'number' &&
      typeof config[older] === 'number' &&
      parameters[name] !== config[older],
  );
  if (other === undefined) return null;
  const [name, older] = other;
  return {
    code: 'damaged-checkpoint',
    expected: 'one rotation of the positions in config.json',
    got: `rope_parameters.${name} ${String(parameters[name])} beside ${older} ${String(config[older])}`,
    remedy: 'Keep the value that the model was trained with, under both names or one.',
  };
}

function incomplete(name: string): Refusal {
  return {
    code: 'damaged-checkpoint',
    expected: `a positive whole number as ${name} in config.json`,
    got: 'none',
    remedy: 'Fetch or save config.json again.',
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
