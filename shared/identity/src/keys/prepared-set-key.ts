import { PreparedSetSettings } from '@amuro/contracts';
import { firstFields } from '../first-fields.ts';
import { hashedSettings } from '../hashed-settings.ts';
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
    settings: hashedSettings(settings, PreparedSetSettings, firstFields.preparedSet),
    inputs: { dataset: datasetKey, disjointFrom: [...new Set(disjointFromKeys)].toSorted() },
  });
}
