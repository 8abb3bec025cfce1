import { DatasetSpec } from '@amuro/contracts';
import type { z } from 'zod';
import { firstFields } from '../first-fields.ts';
import { hashedSettings } from '../hashed-settings.ts';
import { keyOf } from '../key-of.ts';

/** What of a dataset decides its rows and how they are measured. */
const KeyedSpec = DatasetSpec.pick({
  task: true,
  role: true,
  columns: true,
  labels: true,
  labelMapping: true,
  template: true,
  preprocess: true,
  methods: true,
  metrics: true,
  chanceLevel: true,
});
export type DatasetKeySettings = z.infer<typeof KeyedSpec>;

/**
 * How the rows of a dataset are read. 2: they hold numbers that a double does not hold as they are written, which version 1
 * rounded. All other datasets have the same rows by both, and keep the key of version 1.
 */
export type ReadingVersion = 1 | 2;

/**
 * Key of a dataset: how its rows are read and measured (resolved: no empty method or metric list), and the digest
 * of each split's source. Name, licence and location are not in it.
 */
export function datasetKey(
  settings: DatasetKeySettings,
  splitDigests: Record<string, string>,
  readingVersion: ReadingVersion = 1,
): string {
  const hashed = hashedSettings(settings, KeyedSpec, firstFields.dataset);
  const keyed = { ...hashed, splits: splitDigests };
  return keyOf({ operation: 'dataset', version: readingVersion, settings: keyed, inputs: {} });
}
