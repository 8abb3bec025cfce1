import { z } from 'zod';

/** Type prefixes of resource ids; an id is `<prefix>_` + the first 130 bits of the key in base32, lower case. */
export const idPrefixes = [
  'dat',
  'set',
  'tok',
  'ckp',
  'ser',
  'trn',
  'scr',
  'msr',
  'cel',
  'std',
  'upl',
  'imp',
  'tst',
  'reg',
] as const;
export type IdPrefix = (typeof idPrefixes)[number];

export const idSchema = (prefix: IdPrefix, noun: string) =>
  z
    .string()
    .regex(
      new RegExp(`^${prefix}_[a-z2-7]{26}$`),
      `an id that begins with "${prefix}_" and has 26 base32 characters`,
    )
    .describe(`Id of ${noun}.`);

export const DatasetId = idSchema('dat', 'a dataset');
export const PreparedSetId = idSchema('set', 'a prepared set');
export const TokenizerId = idSchema('tok', 'a tokenizer');
export const CheckpointId = idSchema('ckp', 'a checkpoint');
export const SeriesId = idSchema('ser', 'a series');
export const TrainingRunId = idSchema('trn', 'a training run');
export const ScoringRunId = idSchema('scr', 'a scoring run');
export const MeasurementId = idSchema('msr', 'a measurement');
export const CellId = idSchema('cel', 'a cell');
export const StudyId = idSchema('std', 'a study');
export const UploadId = idSchema('upl', 'an upload');
export const ImportId = idSchema('imp', 'an import');
export const TokenStatisticsId = idSchema('tst', 'token statistics');
export const SeriesRegistrationId = idSchema('reg', 'a registration of a series');

export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a sha256 in lower-case hexadecimal')
  .describe('A sha256 in lower-case hexadecimal.');

export const Key = Sha256.describe(
  'Identity of what is computed: sha256 of the settings and inputs that decide it.',
);

export const Digest = Sha256.describe('Identity of the bytes: sha256 of the content.');

/** A short name: of a dataset, a series, a study, a tuning, a peer, a metric, a method. */
export const Name = z
  .string()
  .min(1)
  .max(100)
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    'letters, digits, ".", "_" and "-", beginning with a letter or digit',
  )
  .describe('A short name.');

/** An artifact of another service: its id and the configured peer that owns it. */
export const artifactReference = <T extends z.ZodType>(id: T) =>
  z.strictObject({ id, peer: Name.describe('The configured peer that owns it.') });

export const RepositoryName = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/, 'a repository such as EleutherAI/pythia-160m')
  .describe('Id of a repository on a hub, `organisation/name`.');
