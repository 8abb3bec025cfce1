import type { DatasetSpec } from '@amuro/contracts';
import { inField } from '@amuro/http/problems';
import { guessColumns } from '../domain/columns/guess-columns.ts';
import { tasks } from '../domain/tasks/index.ts';
import { rowsOf } from '../readers/chunk.ts';
import type { Deps } from '../deps.ts';
import { emptySource, openSplit } from './open-split.ts';

/**
 * A spec with columns: its own, or those guessed from the first row of its first split. Also returns whether they were guessed,
 * and from which columns.
 */
export async function completeColumns(
  deps: Pick<Deps, 'sources'>,
  spec: DatasetSpec,
): Promise<{ spec: DatasetSpec; guessed: string[]; present: string[] }> {
  if (Object.keys(spec.columns).length > 0 || tasks[spec.task] === undefined) {
    return { spec, guessed: [], present: [] };
  }
  const [split, source] = Object.entries(spec.splits)[0]!;
  const open = await openSplit(deps, split, source);
  const record = await inField(`splits.${split}`, async () => {
    for await (const chunk of open.chunks()) {
      const [first] = await rowsOf(chunk);
      if (first !== undefined) return first.record;
    }
    throw await emptySource(split, open);
  });
  const columns = guessColumns(spec.task, record);
  return { spec: { ...spec, columns }, guessed: Object.keys(columns), present: Object.keys(record) };
}
