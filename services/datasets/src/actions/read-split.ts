import { ProblemError } from '@amuro/http/problems';
import type { DroppedRows } from '../domain/dropped-rows.ts';
import type { Example } from '../domain/example.ts';
import { columnsOf } from '../domain/column-reader.ts';
import { exampleReader } from '../domain/read-example.ts';
import { rowIdentifier } from '../domain/row-id.ts';
import type { SourceRow } from '../readers/source-row.ts';
import type { SourceContext } from '../sources/source-kind.ts';
import { openSplit } from './open-split.ts';
import type { Preparation } from './preparation.ts';

/** What reading a split has found so far. */
export interface SplitTally {
  read: number;
  dropped: DroppedRows;
}

/** Rows that are worked on before other work gets a turn, about. */
const rowsOfTurn = 1000;

/** The usable rows of a split in order, some at a time; the others are told to `tally`. Throws if the source has changed. */
export async function* readSplit(
  preparation: Preparation,
  split: string,
  tally: SplitTally,
): AsyncGenerator<Example[]> {
  const { deps, dataset, labels, settings, context } = preparation;
  const { task, columns, labelMapping, splits } = dataset.spec;
  const sources: SourceContext = {
    ...deps.sources,
    signal: context.signal,
    onDownload: (bytes) => context.progress({ phase: 'download', unit: 'bytes', ...bytes }),
  };
  const known = dataset.manifest.splits[split];
  const source = await openSplit({ sources }, split, splits[split]!, known);
  if (source.digest !== known?.digest) throw changed(split, dataset.name);
  const identify = rowIdentifier(columns);
  const { protocol } = settings;
  const read = exampleReader({ task, columns, labels, labelMapping, protocol });
  const exampleOf = ({ line, record }: SourceRow): Example | null => {
    tally.read += 1;
    const rowId = identify(record);
    const reading = read(record);
    if ('example' in reading) return { rowId, line, ...reading.example };
    tally.dropped.add({ line, ...reading.drop });
    return null;
  };
  let rowsSinceTurn = 0;
  for await (const rows of source.rows(columnsOf(dataset.spec))) {
    if (rowsSinceTurn >= rowsOfTurn) {
      await new Promise((resolve) => setImmediate(resolve));
      rowsSinceTurn = 0;
    }
    rowsSinceTurn += rows.length;
    context.signal.throwIfAborted();
    yield rows.map(exampleOf).filter((example) => example !== null);
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
