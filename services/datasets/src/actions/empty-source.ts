import { unprocessable, type ProblemError } from '@amuro/http/problems';
import type { OpenSource } from '../sources/source-kind.ts';

/** A split without rows, by what its source is instead. */
export async function emptySource(split: string, source: OpenSource): Promise<ProblemError> {
  return unprocessable({
    field: `splits.${split}`,
    expected: 'one row or more',
    got: await source.describeEmpty(),
    remedy: 'Name a source that has rows.',
  });
}
