import { everyPage, unwrap, type Client } from '@amuro/clients';
import type { ResolvedStudy } from '@amuro/contracts';
import type { KnownDataset } from '../domain/world.ts';
import { withinField } from './within-field.ts';

/** Every dataset that the peer knows, built-in ones included. */
export async function listDatasets(client: Client<'datasets'>): Promise<KnownDataset[]> {
  const datasets = await everyPage((cursor) =>
    unwrap(client.GET('/v1/datasets', { params: { query: { limit: 1000, cursor } } })),
  );
  return datasets.map(toKnown);
}

/** Registers a study file's own dataset; `field` is its place in the file. */
export async function registerDataset(
  client: Client<'datasets'>,
  spec: ResolvedStudy['datasets'][number],
  field: string,
): Promise<KnownDataset> {
  return toKnown(await withinField(field, () => unwrap(client.POST('/v1/datasets', { body: spec }))));
}

function toKnown(
  dataset: Omit<KnownDataset, 'splits' | 'expectedRows'> & {
    splits: Record<string, unknown>;
    expectedRows?: Record<string, number> | undefined;
  },
): KnownDataset {
  const { id, key, name, task, role, methods, metrics, chanceLevel, expectedRows = {} } = dataset;
  const splits = Object.keys(dataset.splits);
  return { id, key, name, task, role, methods, metrics, chanceLevel, splits, expectedRows };
}
