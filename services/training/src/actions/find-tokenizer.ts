import { conflict, unprocessable } from '@amuro/http';
import type { Deps } from '../deps.ts';
import type { StoredTokenizer } from '../store/tokenizer-store.ts';

/** A tokenizer that a request names and that is ready to use. Throws 422 for none, 409 while it is being made. */
export function findReadyTokenizer(
  deps: Pick<Deps, 'tokenizers'>,
  id: string,
  field: string,
): StoredTokenizer {
  const found = deps.tokenizers.get(id);
  if (found === undefined) {
    const remedy = 'Create the tokenizer first, or list what there is with GET /v1/tokenizers.';
    throw unprocessable({ field, expected: 'the id of a tokenizer of this service', got: `"${id}"`, remedy });
  }
  if (found.vocabularySize === null) {
    throw conflict(
      `${field}: the tokenizer ${id} is not ready.`,
      `Wait until GET /v1/tokenizers/${id} says succeeded.`,
    );
  }
  return found;
}
