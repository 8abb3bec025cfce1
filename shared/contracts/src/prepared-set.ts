import { z } from 'zod';
import { DatasetManifest } from './dataset-manifest.ts';
import { Name, PreparedSetId, Sha256 } from './ids.ts';
import { FileEntry, Format, Protocol, Purpose } from './vocabulary.ts';

/** A piece of a rendered example. `field` names the dataset column it came from, absent for template text. */
export const Segment = z.strictObject({
  text: z.string(),
  target: z.boolean(),
  truncatable: z.boolean(),
  field: z.string().optional(),
});
export type Segment = z.infer<typeof Segment>;

/**
 * One example as text; tokenising belongs to the worker.
 * `rowId`: sha256 of the RFC 8785 JSON of {mapped fields and gold, raw; ordinal among identical rows}.
 * In `evaluate` sets the segments are the prompt alone; in `train` sets the last segment is the target.
 */
export const PreparedRow = z.strictObject({
  rowId: Sha256,
  sourceLine: z.int().positive(),
  groupId: z.string().optional(),
  segments: z.array(Segment).min(1),
  references: z.array(z.string()),
  /** Facts that a generated text must contain, for slot accuracy. */
  slots: z.array(z.string()).optional(),
  /** Gold label value (classification). */
  label: z.string().optional(),
  choices: z.array(z.strictObject({ text: z.string() })).optional(),
  /** Index of the right choice (`options`). */
  gold: z.int().nonnegative().optional(),
  unconditionalPrompt: z.string().optional(),
});
export type PreparedRow = z.infer<typeof PreparedRow>;

/** Everything scientific that a preparation depends on, resolved. Together with the inputs' keys it is the key. */
export const PreparedSetSettings = z.strictObject({
  purpose: Purpose,
  split: Name,
  format: Format.default('default'),
  protocol: Protocol.default('corrected'),
  /** Exemplars before each prompt; always 0 for `train` and `corpus`. */
  shots: z.int().min(0).max(64).default(0),
  shotSeed: z.int().nonnegative().default(0),
  /** Split that exemplars are drawn from; null: `fewshot` if the dataset has it, else `train`. */
  pool: Name.nullable().default(null),
  /** Rows kept: the `size` smallest sha256(sampleSeed, rowId); null keeps all. */
  size: z.int().positive().nullable().default(null),
  sampleSeed: z.int().nonnegative().default(0),
});
export type PreparedSetSettings = z.infer<typeof PreparedSetSettings>;

/** Fills what a request left out; settings without effect take one value, so that they split no key. */
export function resolvePreparedSetSettings(
  input: z.input<typeof PreparedSetSettings>,
  splits: readonly string[],
): PreparedSetSettings {
  const settings = PreparedSetSettings.parse(input);
  const drawn = settings.shots > 0 && settings.protocol === 'corrected';
  return {
    ...settings,
    shotSeed: drawn ? settings.shotSeed : 0,
    pool: drawn ? (settings.pool ?? (splits.includes('fewshot') ? 'fewshot' : 'train')) : null,
    sampleSeed: settings.size === null ? 0 : settings.sampleSeed,
  };
}

export const Finding = z.strictObject({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  count: z.int().nonnegative(),
  message: z.string(),
  remedy: z.string(),
  examples: z.array(z.strictObject({ line: z.int().positive().nullable(), detail: z.string() })).max(5),
});
export type Finding = z.infer<typeof Finding>;

export const PreparedSetManifest = z.strictObject({
  kind: z.literal('prepared-set'),
  id: PreparedSetId,
  key: Sha256,
  digest: Sha256,
  settings: PreparedSetSettings,
  dataset: DatasetManifest,
  disjointFrom: z.array(z.strictObject({ id: PreparedSetId, key: Sha256, datasetName: Name })),
  /** Exemplars in order, each ending in its separator; they stand before every prompt. */
  exemplars: z.array(z.strictObject({ rowId: Sha256, text: z.string() })),
  /** Rows of the pool that may not be exemplars: their text is that of an evaluated row or of a row of a set in `disjointFrom`; the first 200. */
  excludedFromPool: z
    .array(z.strictObject({ line: z.int().positive(), rowId: Sha256, sameAs: z.string() }))
    .optional(),
  counts: z.strictObject({
    read: z.int().nonnegative(),
    kept: z.int().nonnegative(),
    dropped: z.int().nonnegative(),
    notSampled: z.int().nonnegative(),
  }),
  /** Rows that could not be used, each named with line and reason. */
  dropped: z.array(z.strictObject({ line: z.int().positive(), reason: z.string(), detail: z.string() })),
  labelCounts: z.record(z.string(), z.int().nonnegative()),
  characters: z.strictObject({ min: z.int(), median: z.int(), max: z.int(), total: z.int() }),
  findings: z.array(Finding),
  files: z.array(FileEntry),
});
export type PreparedSetManifest = z.infer<typeof PreparedSetManifest>;
