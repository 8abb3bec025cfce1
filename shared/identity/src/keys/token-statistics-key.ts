import { keyOf } from '../key-of.ts';

/** Key of the lengths of a prepared set in the tokens of a tokenizer.json. */
export function tokenStatisticsKey(inputs: { preparedSetKey: string; tokenizerDigest: string }): string {
  const { preparedSetKey: preparedSet, tokenizerDigest: tokenizer } = inputs;
  return keyOf({ operation: 'token-statistics', settings: {}, inputs: { preparedSet, tokenizer } });
}
