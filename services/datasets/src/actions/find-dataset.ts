import { notFound } from '@amuro/http/problems';
import type { DatasetRow } from '../store/dataset-store.ts';
import type { Deps } from '../deps.ts';

/** A registered dataset. Throws a 404 problem. */
export function findDataset({ store }: Pick<Deps, 'store'>, id: string): DatasetRow {
  const dataset = store.datasets.get(id);
  if (dataset === undefined)
    throw notFound('dataset', id, 'GET /v1/datasets lists them; POST one to register it.');
  return dataset;
}
