import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const words = ['a', 'b', 'c', '<|endoftext|>'];

export interface CheckpointParts {
  config?: Record<string, unknown>;
  /** First weight, so that two checkpoints differ. */
  weight?: number;
}

/** Writes a checkpoint directory of the right form: enough to be registered and served, too small to be a model. */
export function writeCheckpoint(
  directory: string,
  { config = {}, weight = 0 }: CheckpointParts = {},
): string {
  mkdirSync(directory, { recursive: true });
  const full = { model_type: 'olmo', vocab_size: 4, max_position_embeddings: 16, hidden_size: 2, ...config };
  writeFileSync(join(directory, 'config.json'), JSON.stringify(full));
  const tokenizer = {
    model: { type: 'BPE', vocab: Object.fromEntries(words.map((word, id) => [word, id])), merges: [] },
  };
  writeFileSync(join(directory, 'tokenizer.json'), JSON.stringify(tokenizer));
  writeFileSync(join(directory, 'model.safetensors'), safetensors(weight));
  return directory;
}

function safetensors(weight: number): Buffer {
  const header = Buffer.from(
    JSON.stringify({ 'embed.weight': { dtype: 'F32', shape: [4, 2], data_offsets: [0, 32] } }),
  );
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const data = Buffer.alloc(32);
  data.writeFloatLE(weight);
  return Buffer.concat([length, header, data]);
}
