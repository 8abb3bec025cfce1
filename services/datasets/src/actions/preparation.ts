import type { Label, PreparedRow, PreparedSetSettings } from '@amuro/contracts';
import type { JobContext } from '@amuro/jobs';
import { comparisonKey } from '../domain/comparison-key.ts';
import type { Example } from '../domain/example.ts';
import { preprocessors } from '../domain/preprocess/index.ts';
import type { Renderer } from '../domain/rendering/renderer.ts';
import type { DatasetRow } from '../store/dataset-store.ts';
import type { Deps } from './deps.ts';

/** What the steps of one preparation share. */
export interface Preparation {
  deps: Pick<Deps, 'store' | 'sources' | 'dataDir' | 'sharedDir' | 'now'>;
  dataset: DatasetRow;
  renderer: Renderer;
  settings: PreparedSetSettings;
  labels: Label[];
  context: Pick<JobContext, 'signal' | 'progress'>;
}

/** An example as it will be written, with the key by which its text is compared. */
export interface Rendered {
  example: Example;
  row: PreparedRow;
  comparison: string | null;
}

/** Throws a TemplateRefusal where the template cannot write the example. */
export function render({ dataset, renderer }: Preparation, found: Example): Rendered {
  const { preprocess } = dataset.spec;
  const example = preprocess === undefined ? found : { ...found, ...preprocessors[preprocess](found) };
  const row = renderer.row(example);
  return { example, row, comparison: comparisonKey(row) };
}
