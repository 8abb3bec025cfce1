import type { SplitSource } from '@amuro/contracts';
import { fileSource } from './file-source.ts';
import { generatorSource } from './generator-source.ts';
import type { OpenSource, SourceContext } from './source-kind.ts';
import { uploadSource } from './upload-source.ts';

const kinds = { file: fileSource, upload: uploadSource, generator: generatorSource };

/** Opens the source of one split. Throws a problem that names the field, what was expected, what came, what to do. */
export function openSource(
  source: SplitSource,
  place: { split: string; field: string },
  context: SourceContext,
): Promise<OpenSource> {
  const open = kinds[source.kind] as (...arguments_: unknown[]) => Promise<OpenSource>;
  return open(source, place, context);
}
