import { unprocessable } from '@amuro/http';
import type { Deps } from '../deps.ts';
import type { StoredTokenizer } from '../store/tokenizer-store.ts';
import { asInput, findTokenizerFiles } from './lost-results.ts';

/** A tokenizer that a request names and that is ready. Throws 422 for none, or one whose files are lost, 409 while it is made. */
export async function findReadyTokenizer(
  deps: Deps,
  id: string,
  field: string,
): Promise<StoredTokenizer & { directory: string }> {
  const found = deps.tokenizers.get(id);
  if (found === undefined) {
    const remedy = 'Create the tokenizer first, or list what there is with GET /v1/tokenizers.';
    throw unprocessable({ field, expected: 'the id of a tokenizer of this service', got: `"${id}"`, remedy });
  }
  const { directory } = await asInput(field, () => findTokenizerFiles(deps, found));
  return { ...found, directory };
}
