import { ProblemError } from '@amuro/http/problems';
import { columnsOf } from '../domain/column-reader.ts';
import type { Pieces } from '../readers/source-row.ts';
import { openSplit } from './open-split.ts';
import type { Preparation } from './preparation.ts';

/** The rows of a split in order. Throws a problem if its source has changed. */
export async function openPieces({ deps, dataset }: Preparation, split: string): Promise<Pieces> {
  const known = dataset.manifest.splits[split];
  const source = await openSplit(deps, split, dataset.spec.splits[split]!, known);
  if (source.digest !== known?.digest) throw changed(split, dataset.name);
  return source.pieces(columnsOf(dataset.spec));
}

function changed(split: string, name: string): ProblemError {
  return new ProblemError({
    status: 422,
    code: 'changed-file',
    title: 'The source has changed',
    detail: `The file of split "${split}" is not the one that was registered as "${name}".`,
    remedy: 'Register the dataset again (it gets a new id), or restore the file.',
  });
}
