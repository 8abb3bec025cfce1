import { z } from 'zod';
import { DatasetManifest } from './dataset-manifest.ts';
import { Name, PreparedSetId, Sha256 } from './ids.ts';
import { PreparedSetSettings } from './prepared-set-settings.ts';
import { FileEntry } from './vocabulary.ts';

/** A piece of a rendered example. `field` names the dataset column it came from, absent for template text. */
export const Segment = z.strictObject({
  text: z.string(),
  target: z.boolean(),
  truncatable: z.boolean(),
  field: z.string().optional(),
  /** The tokenizer's end-of-text token follows, learned if the segment is. It always follows the last segment of a training row. */
  endOfText: z.boolean().optional(),
});
export type Segment = z.infer<typeof Segment>;

/**
 * One example as text; tokenising belongs to the worker.
 * `rowId`: sha256 of the RFC 8785 JSON of {mapped fields and gold, raw; ordinal among identical rows}.
 * In `evaluate` sets the segments are the prompt alone; in `train` sets the last segment is a target (in a chat there are others).
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

export const Finding = z.strictObject({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  count: z.int().nonnegative(),
  message: z.string(),
  remedy: z.string(),
  examples: z.array(z.strictObject({ line: z.int().positive().nullable(), detail: z.string() })).max(5),
});
export type Finding = z.infer<typeof Finding>;

/** Characters (code points); a quantile is the nearest rank from below. */
const LengthStatistics = z.strictObject({ min: z.int(), median: z.int(), p95: z.int(), max: z.int() });

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
  /** Rows that could not be used, each named with line and reason; the first 1,000. */
  dropped: z.array(z.strictObject({ line: z.int().positive(), reason: z.string(), detail: z.string() })),
  /** Reason → rows dropped for it. */
  droppedByReason: z.record(z.string(), z.int().positive()).optional(),
  /** The list of all rows that were dropped, which is a resource of its own; absent where none was. */
  droppedList: FileEntry.optional(),
  labelCounts: z.record(z.string(), z.int().nonnegative()),
  /** Multiple choice: how often each choice, by its position, is the right one. */
  goldCounts: z.array(z.int().nonnegative()).optional(),
  /** Characters (code points) of the rows' own texts, exemplars apart. */
  characters: z.strictObject({ min: z.int(), median: z.int(), max: z.int(), total: z.int() }),
  /** The same of prompts, of completions (targets, or what stands for the gold) and of the exemplars before each prompt. */
  lengths: z
    .strictObject({
      prompt: LengthStatistics,
      completion: LengthStatistics,
      exemplars: z.int().nonnegative(),
    })
    .optional(),
  /** How many kinds of findings there are of each severity. */
  lint: z.strictObject({ error: z.int(), warning: z.int(), info: z.int() }).optional(),
  findings: z.array(Finding),
  files: z.array(FileEntry),
});
export type PreparedSetManifest = z.infer<typeof PreparedSetManifest>;
