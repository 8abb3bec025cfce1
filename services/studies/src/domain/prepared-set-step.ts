import { idOf, preparedSetKey } from '@amuro/identity';
import { resolvePreparedSetSettings, type AskedPreparedSetSettings } from '@amuro/contracts';
import type { StepOf } from './step.ts';
import type { KnownDataset } from './world.ts';

export interface PreparedSetRef {
  id: string;
  key: string;
}

/** The step that renders a dataset, and the key of what it makes. */
export function preparedSetStep(
  dataset: KnownDataset,
  asked: AskedPreparedSetSettings,
  disjointFrom: readonly PreparedSetRef[],
): { step: StepOf<'prepared-set'>; set: PreparedSetRef } {
  const settings = resolvePreparedSetSettings(asked, dataset.splits);
  const key = preparedSetKey({
    settings,
    datasetKey: dataset.key,
    disjointFromKeys: disjointFrom.map((set) => set.key),
  });
  const id = idOf('set', key);
  const others = [...new Set(disjointFrom.map((set) => set.id))];
  const step: StepOf<'prepared-set'> = {
    id,
    kind: 'prepared-set',
    stage: 'preparing',
    title: `prepare ${dataset.name} ${settings.split} (${settings.purpose}, ${settings.format})`,
    needs: others,
    body: { dataset: { id: dataset.id }, ...settings, disjointFrom: others },
  };
  return { step, set: { id, key } };
}
