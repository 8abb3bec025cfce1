import type { PreparedSetManifest } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';
import type { Example } from '../domain/example.ts';
import { columnsOf } from '../domain/column-reader.ts';
import { exampleReader } from '../domain/read-example.ts';
import { rowIdentifier } from '../domain/row-id.ts';
import { openSplit } from './open-split.ts';
import type { Preparation } from './preparation.ts';

/** What reading a split has found so far. */
export interface SplitTally {
  read: number;
  dropped: PreparedSetManifest['dropped'];
}

/** The usable rows of a split in order, as a stream; the others are named in `tally`. Throws if the source has changed. */
export async function* readSplit(
  preparation: Preparation,
  split: string,
  tally: SplitTally,
): AsyncGenerator<Example> {
  const { deps, dataset, labels, settings, context } = preparation;
  const { task, columns, labelMapping, splits } = dataset.spec;
  const sources = { ...deps.sources, signal: context.signal };
  const known = dataset.manifest.splits[split];
  const source = await openSplit({ sources }, split, splits[split]!, known);
  if (source.digest !== known?.digest) throw changed(split, dataset.name);
  const identify = rowIdentifier(columns);
  const { protocol } = settings;
  const read = exampleReader({ task, columns, labels, labelMapping, protocol });
  for await (const rows of source.rows(columnsOf(dataset.spec))) {
    context.signal.throwIfAborted();
    for (const { line, record } of rows) {
      tally.read += 1;
      const rowId = identify(record);
      const reading = read(record);
      if ('drop' in reading) tally.dropped.push({ line, ...reading.drop });
      else yield { rowId, line, ...reading.example };
    }
  }
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
