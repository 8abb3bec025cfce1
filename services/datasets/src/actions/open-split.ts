import type { DatasetManifest, SplitSource } from '@amuro/contracts';
import { inField } from '@amuro/http/problems';
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
