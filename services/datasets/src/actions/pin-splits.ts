import { inField } from '@amuro/http/problems';
import type { DatasetRow } from '../store/dataset-store.ts';
import type { Deps } from '../deps.ts';
import { openSplit } from './open-split.ts';

/**
 * Pins the splits of a dataset: the commit of a hub's branch is looked up on first use and stored, so that every later set of
 * this service has the same rows. Throws problems.
 */
export async function pinSplits(
  deps: Pick<Deps, 'store' | 'sources'>,
  dataset: DatasetRow,
  splits: readonly string[],
): Promise<DatasetRow> {
  const pinned = { ...dataset.manifest.splits };
  let isNew = false;
  for (const split of splits) {
    const entry = pinned[split]!;
    const open =
      entry.pin === undefined ? await openSplit(deps, split, dataset.spec.splits[split]!, entry) : null;
    if (open?.pin === undefined) continue;
    pinned[split] = { ...entry, pin: (await inField(`splits.${split}`, open.pin)).pin };
    isNew = true;
  }
  if (!isNew) return dataset;
  const manifest = { ...dataset.manifest, splits: pinned };
  deps.store.datasets.keepManifest(dataset.id, manifest);
  return { ...dataset, manifest };
}
