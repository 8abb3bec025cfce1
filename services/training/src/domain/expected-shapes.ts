import type { Family } from '@amuro/contracts';

export type Config = Record<string, unknown>;
/** Name of a tensor → its sides, joined by ` × `. */
export type Shapes = Map<string, string>;

/** A size that the configuration leaves to the architecture's default is `?`, and compared with nothing. */
export function expectedShapes(family: Family, config: Config, layers: number): Shapes {
  const sizes = sizesOf(config);
  const shapes: Shapes = new Map();
  for (const [pattern, text] of Object.entries(family.tensors)) {
    const [words = '', flag] = text.split(' if ');
    if (flag !== undefined && !isOn(family, config, flag)) continue;
    const sides = words.split(' ').map((word) => {
      const [name = '', factor = '1'] = word.split('*').toReversed();
      const size = sizes[name];
      return size === undefined ? '?' : String(Number(factor) * size);
    });
    const numbers = pattern.includes('{}')
      ? Array.from({ length: layers }, (_, layer) => String(layer))
      : [''];
    for (const layer of numbers) shapes.set(pattern.replace('{}', layer), sides.join(' × '));
  }
  return shapes;
}

function isOn(family: Family, config: Config, flag: string): boolean {
  const value = config[flag];
  return typeof value === 'boolean' ? value : family.switches.includes(flag);
}

/** What a configuration says of the words of `Family.tensors`, and its heads. */
export function sizesOf(config: Config): Record<string, number | undefined> {
  const hidden = count(config, 'hidden_size', 'n_embed', 'n_embd');
  const heads = count(config, 'num_attention_heads', 'n_head');
  const keyValueHeads = count(config, 'num_key_value_heads') ?? heads;
  const headSize = count(config, 'head_dim') ?? (hidden && heads && hidden / heads);
  return {
    vocabulary: count(config, 'vocab_size'),
    hidden,
    intermediate: count(config, 'intermediate_size', 'n_inner'),
    query: heads && headSize && heads * headSize,
    keyValue: keyValueHeads && headSize && keyValueHeads * headSize,
    headSize,
    heads,
  };
}

function count(config: Config, ...names: string[]): number | undefined {
  return names.map((name) => config[name]).find((value) => typeof value === 'number' && value > 0) as
    number | undefined;
}

/** More layers than any model has; a plan lists the tensors of each. */
export const mostLayers = 1000;

export function layersOf(config: Config): number | undefined {
  const layers = count(config, 'num_hidden_layers', 'n_layer');
  return Number.isInteger(layers) && layers! <= mostLayers ? layers : undefined;
}

export function tiesHead(family: Family, config: Config): boolean {
  return typeof config.tie_word_embeddings === 'boolean' ? config.tie_word_embeddings : family.tied;
}
