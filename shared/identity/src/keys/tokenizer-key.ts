import { keyOf } from '../key-of.ts';

export type TokenizerKeySource =
  /** Digest of the tokenizer's files: it is the key. */
  { kind: 'file'; digest: string } | { kind: 'train'; preparedSetKey: string; vocabularySize: number };

/** Key of a tokenizer. */
export function tokenizerKey(source: TokenizerKeySource): string {
  if (source.kind === 'file') return source.digest;
  return keyOf({
    operation: 'train-tokenizer',
    settings: { vocabularySize: source.vocabularySize },
    inputs: { preparedSet: source.preparedSetKey },
  });
}
