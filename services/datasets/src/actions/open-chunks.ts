import type { DatasetSpec } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';
import type { TaskPool } from '@amuro/threads';
import { applyClassNames } from '../domain/checks/apply-class-names.ts';
import type { ClassNames } from '../domain/columns/class-names.ts';
import { usedColumns } from '../domain/columns/used-columns.ts';
import { SourceError } from '../readers/source-error.ts';
import type { Chunks } from '../readers/source-row.ts';
import type { Tasks } from '../threads/tasks.ts';
import { openSplit } from './open-split.ts';
import type { SetBuild } from './set-build.ts';

/** The tables of rows take much memory if there are very many rows, and so does each thread: then one thread is enough. */
const largeBytes = 512 * 1024 * 1024;

/** The rows of a split in order, and the threads that may make them. Throws a problem if its source has changed. */
export async function openChunks(
  { deps, dataset, maker }: SetBuild,
  split: string,
): Promise<{ chunks: Chunks; threads: TaskPool<Tasks>[] }> {
  const known = dataset.manifest.splits[split];
  const source = await openSplit(deps, split, dataset.spec.splits[split]!, known);
  if (source.digest !== known?.digest) throw changed(split, dataset.name);
  const { usual, small, chat } = deps.rowThreads;
  const plain = (source.bytes ?? 0) > largeBytes ? [small] : usual;
  const threads = maker.renderer.mayRefuse ? chat : plain;
  const check = (names: ClassNames) => refuseContradiction(dataset.spec, names);
  return { chunks: source.chunks(usedColumns(dataset.spec), check), threads };
}

/** The names that a file gives to its golds are known when it is read at the latest: for a hub they are unknown at registration. */
function refuseContradiction(spec: DatasetSpec, names: ClassNames): void {
  const golds = applyClassNames(spec, names);
  if (!('fault' in golds)) return;
  const { expected, got, remedy } = golds.fault;
  throw new SourceError({ code: 'label-names', expected, got, remedy });
}

function changed(split: string, name: string): ProblemError {
  return new ProblemError({
    code: 'changed-file',
    detail: `The file of split "${split}" is not the one that was registered as "${name}".`,
    remedy: 'Register the dataset again (it gets a new id), or restore the file.',
  });
}
