import { z } from 'zod';
import { Name } from './ids.ts';
import { Format, Protocol, Purpose } from './vocabulary.ts';

export const PreparedSetSettings = z
  .strictObject({
    purpose: Purpose,
    split: Name.describe('Split of the dataset.'),
    format: Format.default('default'),
    template: z
      .string()
      .min(1)
      .max(50_000)
      .optional()
      .describe(
        'With the format `template`: the prompt, with `{field}` where the text of a field goes and `{{` for a brace; for a chat, a Jinja template.',
      ),
    protocol: Protocol.default('corrected'),
    shots: z
      .int()
      .min(0)
      .max(64)
      .default(0)
      .describe('Exemplars before each prompt; always 0 for `train` and `corpus`.'),
    shotSeed: z.int().nonnegative().default(0).describe('Seed that draws the exemplars.'),
    pool: Name.nullable()
      .default(null)
      .describe('Split that exemplars are drawn from; null: `fewshot` if the dataset has it, else `train`.'),
    shotOrder: z
      .enum(['drawn', 'fixed'])
      .optional()
      .describe(
        '`drawn`: exemplars as `shotSeed` draws them; `fixed`: the first rows of the pool. Omitted: `drawn`.',
      ),
    balanced: z
      .boolean()
      .optional()
      .describe('Draw the same number of exemplars of each label, to within one.'),
    size: z
      .int()
      .positive()
      .nullable()
      .default(null)
      .describe('Rows to keep; null keeps all. `sampleSeed` decides which.'),
    sampleSeed: z.int().nonnegative().default(0).describe('Seed that samples the rows.'),
  })
  .describe('Everything that decides the rows of a prepared set, defaults filled in.');
export type PreparedSetSettings = z.infer<typeof PreparedSetSettings>;

export const AskedPreparedSetSettings = PreparedSetSettings.extend({
  size: z
    .int()
    .positive()
    .nullable()
    .optional()
    .describe('Rows to keep; null keeps all. Omitted: 6,000 for `train`, all otherwise.'),
}).describe('Settings of a prepared set as a request gives them.');
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
