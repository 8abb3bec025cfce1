import { unprocessable, type ProblemError } from '@amuro/http/problems';
import type { OpenSource } from '../sources/source-kind.ts';

/** The fault of a split without rows; says what its source contains instead. */
export async function emptySource(split: string, source: OpenSource): Promise<ProblemError> {
  return unprocessable({
    field: `splits.${split}`,
    expected: 'at least one row',
    got: await source.describeEmpty(),
    remedy: 'Name a source that has rows.',
  });
}
