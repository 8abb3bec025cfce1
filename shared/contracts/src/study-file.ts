import { z } from 'zod';
import { AcceptFindings } from './accepted-findings.ts';
import { DatasetSpec } from './dataset-spec.ts';
import { Generalisation } from './generalisation.ts';
import { Name } from './ids.ts';
import { JsonObject } from './json.ts';
import { Method } from './method.ts';
import { Recipe } from './recipe.ts';
import { AskedPreparedSetSettings, PreparedSetSettings } from './prepared-set-settings.ts';
import { ScoringSettings } from './scoring.ts';
import { DirectorySource, ShippedSource } from './series-source.ts';
import { Format } from './vocabulary.ts';

const PreparedSetChoice = PreparedSetSettings.omit({ purpose: true, split: true, format: true });

/** A recipe of a study: which rows (as PreparedSetSettings), and how to learn them (as Recipe). */
export const StudyRecipe = z.strictObject({
  dataset: Name,
  split: Name.default('train'),
  format: Format.default('default'),
  ...PreparedSetChoice.omit({ shots: true, shotSeed: true, pool: true, shotOrder: true, balanced: true })
    .shape,
  /** Omitted: 6,000 rows to tune on, all rows to pre-train on; null: all. */
  size: AskedPreparedSetSettings.shape.size,
  ...Recipe.omit({ stage: true }).shape,
  acceptFindings: AcceptFindings,
});

export const StudyTokenizer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), path: z.string() }),
  z.strictObject({
    kind: z.literal('train'),
    dataset: Name,
    split: Name.default('train'),
    size: z.int().positive().nullable().default(null),
    vocabularySize: z.int().min(300),
  }),
]);

/** A new series: a tokenizer, a random start and a pre-training run. */
export const StudyPretraining = z.strictObject({
  kind: z.literal('pretrain'),
  tokenizer: StudyTokenizer,
  config: JsonObject,
  initSeed: z.int().nonnegative().default(0),
  recipe: StudyRecipe,
});
export type StudyPretraining = z.infer<typeof StudyPretraining>;

export const StudySeriesSource = z.discriminatedUnion('kind', [
  ShippedSource,
  DirectorySource,
  StudyPretraining,
]);

export const StudySeries = z.strictObject({
  name: Name,
  source: StudySeriesSource,
  /** Which points; omitted: all. */
  revisions: z.array(Name).min(1).optional(),
});

export const StudyTuning = z.strictObject({ name: Name, recipes: z.array(StudyRecipe).min(1) });

export const StudyEvaluation = z.strictObject({
  dataset: Name,
  split: Name.default('test'),
  formats: z.array(Format).min(1).default(['default']),
  ...PreparedSetChoice.shape,
  /** Omitted: the dataset's first method. */
  method: Method.optional(),
  ...ScoringSettings.omit({ method: true }).shape,
  acceptFindings: AcceptFindings,
});

/** The factors of a study: series points × (base + tunings) × evaluations. YAML or JSON. */
export const StudyFile = z.strictObject({
  name: Name,
  title: z.string().min(1).max(200),
  question: z.string().max(2000).optional(),
  /** For the study's evaluation card. */
  generalisation: Generalisation.optional(),
  /** Datasets that are not in the catalogue; file paths are relative to the study file. */
  datasets: z.array(DatasetSpec).default([]),
  series: z.array(StudySeries).min(1),
  /** The untuned checkpoints are always scored; they are the tuning `base`. */
  tunings: z.array(StudyTuning).default([]),
  evaluations: z.array(StudyEvaluation).min(1),
  /** Also score surface rules fitted on each tuning's rows, on the sets of the same task. */
  baselines: z.boolean().default(true),
});
export type StudyFile = z.infer<typeof StudyFile>;
export type StudyFileInput = z.input<typeof StudyFile>;
