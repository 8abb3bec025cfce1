import type { Refusal } from './refusal.ts';

export const adapterConfig = 'adapter_config.json';

/** Refuses a directory with an adapter, whether its full weights are there too or not; null for one without. */
export function refuseAdapter(
  names: readonly string[],
  config: unknown,
  hasWeights: boolean,
): Refusal | null {
  const files = names.filter((name) => name === adapterConfig || /^adapter_model[.-]/.test(name));
  if (files.length === 0) return null;
  const named = (config as { base_model_name_or_path?: unknown } | null)?.base_model_name_or_path;
  const base = typeof named === 'string' ? `of "${named}"` : 'of a model that it does not name';
  const got = `an adapter ${base} (${files.join(', ')})`;
  const code = 'unsupported-weights';
  if (!hasWeights) {
    const remedy =
      'Merge the adapter into its base model with peft’s merge_and_unload, and register the result.';
    return { code, expected: 'the weights of a whole model', got: `${got} alone`, remedy };
  }
  const remedy = `If it is merged into the weights already, remove ${files.join(' and ')}; else merge it first.`;
  return {
    code,
    expected: 'the weights of a whole model, or an adapter',
    got: `${got} beside full weights`,
    remedy,
  };
}
