import type { Refusal } from './refusal.ts';
import type { Tensor } from './parse-safetensors.ts';

/** Where quantisers write what they did, if not into config.json. */
const notes = [
  'quantize_config.json',
  'quant_config.json',
  'quantization_config.json',
  'hf_quant_config.json',
];
const numbers = new Set(['F64', 'F32', 'F16', 'BF16']);

/** Refuses quantised weights by their configuration, or null. */
export function refuseQuantised(names: readonly string[], config: Record<string, unknown>): Refusal | null {
  const given = config.quantization_config ?? config.compression_config;
  if (typeof given === 'object' && given !== null) {
    const { quant_method: method } = given as { quant_method?: unknown };
    return quantised(typeof method === 'string' ? `weights quantised by ${method}` : 'quantised weights');
  }
  const note = notes.find((name) => names.includes(name));
  return note === undefined ? null : quantised(`quantised weights: there is a ${note}`);
}

/** Refuses weights that are no numbers of full or half precision, or null. */
export function refusePacked(tensors: readonly Tensor[]): Refusal | null {
  const packed = tensors.find(({ dtype }) => !numbers.has(dtype));
  return packed === undefined ? null : quantised(`${packed.name} of type ${packed.dtype}`);
}

function quantised(got: string): Refusal {
  return {
    code: 'unsupported-weights',
    expected: 'weights in float32, float16 or bfloat16',
    got,
    remedy: 'Use the checkpoint in full precision, from which this one was quantised.',
  };
}
