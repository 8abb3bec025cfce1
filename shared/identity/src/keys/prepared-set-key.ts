import type { PreparedSetSettings } from '@amuro/contracts';
import { keyOf } from '../key-of.ts';

export interface PreparedSetInputs {
  /** As `resolvePreparedSetSettings` gives them. */
  settings: PreparedSetSettings;
  datasetKey: string;
  /** Keys of the sets whose texts the exemplars must avoid; their order and repeats do not matter. */
  disjointFromKeys: string[];
}

/** Key of a prepared set. */
export function preparedSetKey({ settings, datasetKey, disjointFromKeys }: PreparedSetInputs): string {
  return keyOf({
    operation: 'prepare-set',
    settings,
    inputs: { dataset: datasetKey, disjointFrom: [...new Set(disjointFromKeys)].toSorted() },
  });
}
