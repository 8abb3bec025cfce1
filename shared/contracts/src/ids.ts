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
] as const;
export type IdPrefix = (typeof idPrefixes)[number];

export const idSchema = (prefix: IdPrefix) =>
  z
    .string()
    .regex(
      new RegExp(`^${prefix}_[a-z2-7]{26}$`),
      `an id that begins with "${prefix}_" and has 26 base32 characters`,
    );

export const DatasetId = idSchema('dat');
export const PreparedSetId = idSchema('set');
export const TokenizerId = idSchema('tok');
export const CheckpointId = idSchema('ckp');
export const SeriesId = idSchema('ser');
export const TrainingRunId = idSchema('trn');
export const ScoringRunId = idSchema('scr');
export const MeasurementId = idSchema('msr');
export const CellId = idSchema('cel');
export const StudyId = idSchema('std');
export const UploadId = idSchema('upl');
export const ImportId = idSchema('imp');
export const TokenStatisticsId = idSchema('tst');

/** A sha256 in lower-case hexadecimal: a key (identity of what is computed) or a digest (identity of bytes). */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 in lower-case hexadecimal');

/** A short name: of a dataset, a series, a study, a tuning, a peer, a metric, a method. */
export const Name = z
  .string()
  .min(1)
  .max(100)
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    'letters, digits, ".", "_" and "-", beginning with a letter or digit',
  );

/** An artifact of another service: its id and the configured peer that owns it. */
export const artifactReference = <T extends z.ZodType>(id: T) => z.strictObject({ id, peer: Name });

/** `organisation/name` on a hub. */
export const RepositoryName = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/, 'a repository such as EleutherAI/pythia-160m');
