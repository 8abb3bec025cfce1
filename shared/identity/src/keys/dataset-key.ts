import type { DatasetSpec } from '@amuro/contracts';
import { keyOf } from '../key-of.ts';

export type DatasetKeySettings = Pick<
  DatasetSpec,
  'task' | 'role' | 'columns' | 'labels' | 'methods' | 'metrics' | 'chanceLevel'
> &
  Partial<Pick<DatasetSpec, 'labelMapping' | 'template' | 'preprocess'>>;

/**
 * Key of a dataset: how its rows are read and measured (resolved: no empty method or metric list), and the digest
 * of each split's source. Name, licence and location are not in it.
 */
export function datasetKey(settings: DatasetKeySettings, splitDigests: Record<string, string>): string {
  const { task, role, columns, labels, methods, metrics, chanceLevel } = settings;
  const { labelMapping, template, preprocess } = settings;
  return keyOf({
    operation: 'dataset',
    settings: {
      task,
      role,
      columns,
      labels,
      methods,
      metrics,
      chanceLevel,
      splits: splitDigests,
      ...(labelMapping === undefined ? {} : { labelMapping }),
      ...(template === undefined ? {} : { template }),
      ...(preprocess === undefined ? {} : { preprocess }),
    },
    inputs: {},
  });
}
