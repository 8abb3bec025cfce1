import { z } from 'zod';
import { Name } from './ids.ts';
import { Format, Protocol, Purpose } from './vocabulary.ts';

/** Everything scientific that a preparation depends on, resolved. Together with the inputs' keys it is the key. */
export const PreparedSetSettings = z.strictObject({
  purpose: Purpose,
  split: Name,
  format: Format.default('default'),
  /** With the format `template`: the prompt, `{field}` in the place of each text (`{{` is a brace); for a chat, its Jinja template. */
  template: z.string().min(1).max(50_000).optional(),
  protocol: Protocol.default('corrected'),
  /** Exemplars before each prompt; always 0 for `train` and `corpus`. */
  shots: z.int().min(0).max(64).default(0),
  shotSeed: z.int().nonnegative().default(0),
  /** Split that exemplars are drawn from; null: `fewshot` if the dataset has it, else `train`. */
  pool: Name.nullable().default(null),
  /** `fixed`: the first rows of the pool, in their order; omitted or `drawn`: those that `shotSeed` draws. */
  shotOrder: z.enum(['drawn', 'fixed']).optional(),
  /** As many exemplars of each label, to within one. */
  balanced: z.boolean().optional(),
  /** Rows kept: the `size` smallest sha256(sampleSeed, rowId); null keeps all. */
  size: z.int().positive().nullable().default(null),
  sampleSeed: z.int().nonnegative().default(0),
});
export type PreparedSetSettings = z.infer<typeof PreparedSetSettings>;

/** As a request gives them: a `size` that is omitted is 6,000 rows for `train`, as in the paper, and all rows otherwise. */
export const AskedPreparedSetSettings = PreparedSetSettings.extend({
  size: z.int().positive().nullable().optional(),
});
export type AskedPreparedSetSettings = z.input<typeof AskedPreparedSetSettings>;

const usualTrainingRows = 6000;

/** Fills what a request left out; settings without effect take one value or are left out, so that they split no key. */
export function resolvePreparedSetSettings(
  input: AskedPreparedSetSettings,
  splits: readonly string[],
): PreparedSetSettings {
  const { size = input.purpose === 'train' ? usualTrainingRows : null, ...asked } = input;
  const { template, shotOrder, balanced, ...settings } = PreparedSetSettings.parse({ ...asked, size });
  const drawn = settings.shots > 0 && settings.protocol === 'corrected';
  const fixed = drawn && shotOrder === 'fixed';
  return {
    ...settings,
    ...(settings.format === 'template' && template !== undefined ? { template } : {}),
    shotSeed: drawn && !fixed ? settings.shotSeed : 0,
    pool: drawn ? (settings.pool ?? (splits.includes('fewshot') ? 'fewshot' : 'train')) : null,
    ...(fixed ? { shotOrder } : {}),
    ...(drawn && balanced === true ? { balanced } : {}),
    sampleSeed: settings.size === null ? 0 : settings.sampleSeed,
  };
}
