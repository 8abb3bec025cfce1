import type { Example } from '../domain/example.ts';
import { comparisonKey } from '../domain/comparison-key.ts';
import { createFingerprints, setFingerprint, type Fingerprints } from '../domain/fingerprint.ts';
import { rankOf } from '../domain/sampler.ts';
import { mostRowsOf } from '../readers/piece.ts';
import { makerOf, visitExamples, type OrFault, type PieceInput, type PieceRows } from './piece-rows.ts';

export interface ReadPieceInput extends PieceInput {
  /** Whether the texts of all usable rows are compared with others. */
  texts: boolean;
  /** So many of the first examples are wanted, and… */
  first: number;
  /** …those of a rank below this, all if it is null. */
  sample: { seed: number; below: string | null } | null;
}

export interface ReadPiece extends PieceRows {
  examples: { index: number; example: Example }[];
  /** Of usable rows. */
  lines: Uint32Array;
  /** Of the comparison keys of usable rows. */
  texts: Fingerprints | null;
}

/** Rows of a piece as examples. */
export async function readPiece(input: ReadPieceInput): Promise<OrFault<ReadPiece>> {
  const { piece, first, sample } = input;
  const maker = makerOf(input.plan);
  const texts = input.texts ? createFingerprints(mostRowsOf(piece)) : null;
  const lines = new Uint32Array(mostRowsOf(piece));
  const examples: ReadPiece['examples'] = [];
  let usable = 0;
  const rows = await visitExamples(maker, piece, (example, index) => {
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
export function isWanted(sample: ReadPieceInput['sample'], { rowId }: Pick<Example, 'rowId'>): boolean {
  return sample === null || sample.below === null || rankOf(sample.seed, rowId) < sample.below;
}
