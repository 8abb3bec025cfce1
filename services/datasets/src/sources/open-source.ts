import type { DatasetSpec, SplitSource } from '@amuro/contracts';
import { fileSource } from './file-source.ts';
import { generatorSource } from './generator-source.ts';
import { hubSource } from './hub/hub-source.ts';
import type { OpenSource, SourceContext, SourceKind, SourceOf, SourcePlace } from './source-kind.ts';
import { uploadSource } from './upload-source.ts';
import { urlSource } from './url/url-source.ts';

type Kind = SplitSource['kind'];

const kinds: { [K in Kind]: SourceKind<K> } = {
  file: fileSource,
  upload: uploadSource,
  generator: generatorSource,
  hub: hubSource,
  url: urlSource,
};

/** Opens the source of one split. Throws a problem that says which field, what was expected, what was found, and what to do. */
export function openSource(
  source: SplitSource,
  place: SourcePlace,
  context: SourceContext,
): Promise<OpenSource> {
  return kindOf(source).open(source, place, context);
}

/** One line on where the rows of a dataset come from. */
export function describeSources(splits: DatasetSpec['splits']): string {
  return Object.entries(splits)
    .map(([split, source]) => `${split}: ${kindOf(source).describe(source)}`)
    .join('; ');
}

function kindOf<K extends Kind>(source: SourceOf<K>): SourceKind<K> {
  return kinds[source.kind as K];
}
