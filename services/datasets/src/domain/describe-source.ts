import type { DatasetSpec, SplitSource } from '@amuro/contracts';

/** One line on where the rows of a dataset come from, without the directories of a host. */
export function describeSource(splits: DatasetSpec['splits']): string {
  return Object.entries(splits)
    .map(([split, source]) => `${split}: ${describe(source)}`)
    .join('; ');
}

function describe(source: SplitSource): string {
  switch (source.kind) {
    case 'file':
      return source.path.split(/[/\\]/).at(-1)!;
    case 'upload':
      return `upload ${source.uploadId}`;
    case 'generator':
      return `${source.generator} ${source.set}, ${source.rows} rows, seed ${source.seed}`;
  }
}
