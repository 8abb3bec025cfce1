import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const words = ['a', 'b', 'c', '<|endoftext|>'];

export type Shapes = Record<string, number[]>;

export interface CheckpointParts {
  config?: Record<string, unknown>;
  /** First weight, so that two checkpoints differ. */
  weight?: number;
  shapes?: Shapes;
}

/** Tensors of an OLMo with vocabulary 4, hidden size 2, intermediate size 3 and one head. */
export function olmoShapes(layers = 1): Shapes {
  const shapes: Shapes = { 'model.embed_tokens.weight': [4, 2] };
  for (let layer = 0; layer < layers; layer += 1) {
    const prefix = `model.layers.${layer}`;
    for (const part of ['q', 'k', 'v', 'o']) shapes[`${prefix}.self_attn.${part}_proj.weight`] = [2, 2];
    for (const part of ['gate', 'up']) shapes[`${prefix}.mlp.${part}_proj.weight`] = [3, 2];
    shapes[`${prefix}.mlp.down_proj.weight`] = [2, 3];
  }
  return shapes;
}

/** Writes a checkpoint directory of the right form: enough to be registered and served, too small to be of use. */
export function writeCheckpoint(directory: string, parts: CheckpointParts = {}): string {
  mkdirSync(directory, { recursive: true });
  for (const [path, content] of Object.entries(checkpointFiles(parts)))
    writeFileSync(join(directory, path), content);
  return directory;
}

/** The files of such a checkpoint. */
export function checkpointFiles({
  config = {},
  weight = 0,
  shapes = olmoShapes(),
}: CheckpointParts): Record<string, string | Buffer> {
  const full = {
    model_type: 'olmo',
    vocab_size: 4,
    max_position_embeddings: 16,
    hidden_size: 2,
    intermediate_size: 3,
    num_hidden_layers: 1,
    num_attention_heads: 1,
    tie_word_embeddings: true,
    ...config,
  };
  const tokenizer = {
    model: { type: 'BPE', vocab: Object.fromEntries(words.map((word, id) => [word, id])), merges: [] },
  };
  return {
    'config.json': JSON.stringify(full),
    'tokenizer.json': JSON.stringify(tokenizer),
    'model.safetensors': safetensors(shapes, weight),
  };
}

/** A safetensors file of zeros but for its first number. */
export function safetensors(shapes: Shapes, weight = 0, dtype = 'F32'): Buffer {
  const size = dtype === 'F32' ? 4 : 1;
  let end = 0;
  const entries = Object.entries(shapes).map(([name, shape]) => {
    const start = end;
    end += shape.reduce((product, side) => product * side, size);
    return [name, { dtype, shape, data_offsets: [start, end] }];
  });
  const header = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const data = Buffer.alloc(end);
  if (dtype === 'F32') data.writeFloatLE(weight);
  return Buffer.concat([length, header, data]);
}
