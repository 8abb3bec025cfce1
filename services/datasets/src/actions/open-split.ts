import type { DatasetManifest, SplitSource } from '@amuro/contracts';
import { inField, unprocessable, type ProblemError } from '@amuro/http/problems';
import { openSource } from '../sources/open-source.ts';
import type { OpenSource } from '../sources/source-kind.ts';
import type { Deps } from '../deps.ts';

/** Opens the source of a split. Throws a problem that names the split. */
export function openSplit(
  { sources }: Pick<Deps, 'sources'>,
  split: string,
  source: SplitSource,
  known?: DatasetManifest['splits'][string],
): Promise<OpenSource> {
  const field = `splits.${split}`;
  return inField(field, () => openSource(source, { split, field, known }, sources));
}

/** The fault of a split without rows; says what its source contains instead. */
export async function emptySource(split: string, source: OpenSource): Promise<ProblemError> {
  return unprocessable({
    field: `splits.${split}`,
    expected: 'at least one row',
    got: await source.describeEmpty(),
    remedy: 'Name a source that has rows.',
  });
}
