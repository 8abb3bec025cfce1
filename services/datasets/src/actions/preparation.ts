import type { Label, PreparedRow, PreparedSetSettings } from '@amuro/contracts';
import type { JobContext } from '@amuro/jobs';
import { comparisonKey } from '../domain/comparison-key.ts';
import type { Example } from '../domain/example.ts';
import { renderRow } from '../domain/render-row.ts';
import type { TaskDefinition } from '../domain/tasks/task-definition.ts';
import type { DatasetRow } from '../store/dataset-store.ts';
import type { Deps } from './deps.ts';

/** What the steps of one preparation share. */
export interface Preparation {
  deps: Pick<Deps, 'store' | 'sources' | 'dataDir' | 'sharedDir' | 'now'>;
  dataset: DatasetRow;
  definition: TaskDefinition;
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

export function render({ definition, settings }: Preparation, example: Example): Rendered {
  const row = renderRow(definition, example, settings);
  return { example, row, comparison: comparisonKey(row) };
}
