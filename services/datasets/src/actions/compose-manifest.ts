import { fileEntryOf } from '@amuro/artifacts';
import { digestOf } from '@amuro/identity';
import { PreparedSetManifest } from '@amuro/contracts';
import type { Picked } from '../domain/sampling/exemplar-picker.ts';
import type { SetObserver } from '../domain/sets/set-observer.ts';
import type { PreparedSetRow } from '../store/prepared-set-store.ts';
import { setFiles } from './data-paths.ts';
import type { SetBuild } from './set-build.ts';
import type { WrittenRows } from './write-rows.ts';

/** Composes the manifest of a set whose rows are already in `directory`. */
export async function composeManifest(
  { dataset, settings, labels }: SetBuild,
  set: PreparedSetRow,
  directory: string,
  parts: {
    disjointFrom: PreparedSetManifest['disjointFrom'];
    written: WrittenRows;
    picked: Picked;
    observer: SetObserver;
  },
): Promise<PreparedSetManifest> {
  const { written, picked, observer, disjointFrom } = parts;
  const { read, dropped } = written.tally;
  const { kept } = written;
  const counts = { read, kept, dropped: dropped.count, notSampled: read - dropped.count - kept };
  const { exemplars, excluded } = picked;
  const summary = { counts, dropped, excludedFromPool: excluded, exemplars: exemplars.length };
  const files = [{ path: setFiles.rows, ...written.file }];
  const droppedList = await fileEntryOf(directory, setFiles.dropped);
  return PreparedSetManifest.parse({
    kind: 'prepared-set',
    id: set.id,
    key: set.key,
    digest: digestOf(files),
    settings,
    dataset: { ...dataset.manifest, labels },
    disjointFrom,
    exemplars: exemplars.map(({ rowId, text }) => ({ rowId, text })),
    excludedFromPool: excluded.named,
    counts,
    dropped: dropped.named,
    droppedByReason: dropped.byReason(),
    ...(droppedList === null ? {} : { droppedList }),
    ...observer.finish(summary, exemplars),
    files,
  });
}
