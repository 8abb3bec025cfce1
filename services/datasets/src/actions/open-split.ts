import type { DatasetManifest, SplitSource } from '@amuro/contracts';
import { isSourceError } from '../readers/source-error.ts';
import { openSource } from '../sources/open-source.ts';
import type { OpenSource } from '../sources/source-kind.ts';
import type { Deps } from '../deps.ts';
import { sourceProblem } from './fault-problem.ts';

/** The source of a split, opened. Throws a problem that names the split. */
export function openSplit(
  { sources }: Pick<Deps, 'sources'>,
  split: string,
  source: SplitSource,
  known?: DatasetManifest['splits'][string],
): Promise<OpenSource> {
  const field = `splits.${split}`;
  return asProblem(split, () => openSource(source, { split, field, known }, sources));
}

/** A source that cannot be read, as the answer to the request that named it. */
export async function asProblem<T>(split: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isSourceError(error) ? sourceProblem(`splits.${split}`, error) : error;
  }
}
