import type { Example } from '../domain/rows/example.ts';
import { comparisonKey } from '../domain/rows/comparison-key.ts';
import { createFingerprints, setFingerprint, type Fingerprints } from '../domain/fingerprints/fingerprint.ts';
import { rankOf } from '../domain/sampling/sampler.ts';
import { mostRowsOf } from '../readers/chunk.ts';
import { makerOf, visitExamples, type OrFault, type ChunkInput, type ChunkRows } from './chunk-rows.ts';

export interface ReadChunkInput extends ChunkInput {
  /** Whether the texts of all usable rows are compared with others. */
  texts: boolean;
  /** The number of first examples that are wanted, and… */
  first: number;
  /** …a rank below which examples are wanted; null: all. */
  sample: { seed: number; below: string | null } | null;
}

export interface ReadChunk extends ChunkRows {
  examples: { index: number; example: Example }[];
  /** Lines of usable rows. */
  lines: Uint32Array;
  /** Fingerprints of the comparison keys of usable rows. */
  texts: Fingerprints | null;
}

/** Reads the rows of a chunk as examples. */
export async function readChunk(input: ReadChunkInput): Promise<OrFault<ReadChunk>> {
  const { chunk, first, sample } = input;
  const maker = makerOf(input.plan);
  const texts = input.texts ? createFingerprints(mostRowsOf(chunk)) : null;
  const lines = new Uint32Array(mostRowsOf(chunk));
  const examples: ReadChunk['examples'] = [];
  let usable = 0;
  const rows = await visitExamples(maker, chunk, (example, index) => {
    lines[index] = example.line;
    if (texts !== null) {
      const key = comparisonKey(maker.renderer.row(example), example.isPlain);
      setFingerprint(texts, index, key);
    }
    usable += 1;
    if (usable <= first || isWanted(sample, example)) examples.push({ index, example });
  });
  return 'fault' in rows ? rows : { ...rows, lines, examples, texts };
}

/** Whether an example may be in the sample. */
export function isWanted(sample: ReadChunkInput['sample'], { rowId }: Pick<Example, 'rowId'>): boolean {
  return sample === null || sample.below === null || rankOf(sample.seed, rowId) < sample.below;
}
