import { z } from 'zod';
import { AcceptedFindings } from './accepted-findings.ts';
import {
  CheckpointId,
  Digest,
  Key,
  Name,
  RepositoryName,
  SeriesId,
  Sha256,
  TokenizerId,
  TrainingRunId,
} from './ids.ts';
import { JsonObject } from './json.ts';
import { Point } from './point.ts';
import { PreparedSetManifest } from './prepared-set.ts';
import { Recipe } from './recipe.ts';
import { CheckpointFinding } from './series-finding.ts';
import { FileEntry } from './vocabulary.ts';

export const SeriesPoint = Point.extend({
  seriesId: SeriesId,
  seriesName: Name.describe('Name of the series.'),
}).describe('A point with the series that it belongs to.');
export type SeriesPoint = z.infer<typeof SeriesPoint>;

export const TuningStep = z
  .strictObject({
    runId: TrainingRunId,
    runKey: Sha256.describe('Key of the training run.'),
    fromCheckpoint: z
      .strictObject({ id: CheckpointId, key: Key })
      .describe('The checkpoint that the run began with.'),
    preparedSet: PreparedSetManifest.describe('The prepared set that it learned from, in full.'),
    acceptedFindings: AcceptedFindings.optional(),
    recipe: Recipe.describe('How it learned.'),
    step: z.int().nonnegative().describe('Optimizer step of the run at which these weights were saved.'),
  })
  .describe('One training run on the way from a registered or random start to a checkpoint.');
export type TuningStep = z.infer<typeof TuningStep>;

const Converted = z
  .array(z.string())
  .describe(
    'What was converted before it could be used, such as `pickled-weights`; absent for files used as they are.',
  );

export const CheckpointOrigin = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('registered'),
      location: z
        .string()
        .describe('Where the checkpoint was found when it was registered: a hub revision or a directory.'),
      converted: Converted.optional(),
    }),
    z
      .strictObject({
        kind: z.literal('hub'),
        repository: RepositoryName,
        revision: z.string().min(1).describe('Branch or tag that was pinned.'),
        commit: z
          .string()
          .regex(/^[0-9a-f]{40}$/)
          .describe('Commit that it was pinned to.'),
        needsConversion: z
          .literal(true)
          .optional()
          .describe(
            'Set while `files` are those of the hub in a form that is converted when a run first needs it; sizes and parameters are estimates until then.',
          ),
        converted: Converted.optional(),
      })
      .describe('A commit of a repository on a hub; its files are fetched when a run needs them.'),
    z.strictObject({
      kind: z.literal('random-start'),
      config: JsonObject.describe('Transformers configuration that the weights were drawn for.'),
      tokenizer: z
        .strictObject({ id: TokenizerId, key: Key })
        .describe('The tokenizer that was saved with them.'),
      seed: z.int().nonnegative().describe('Seed of the random weights.'),
    }),
    z.strictObject({ kind: z.literal('training-run') }),
  ])
  .describe('Where the weights began.');

export const CheckpointManifest = z
  .strictObject({
    kind: z.literal('checkpoint'),
    id: CheckpointId,
    key: Key,
    digest: Digest,
    modelType: z.string().describe('`model_type` of the transformers configuration.'),
    parameters: z.int().positive().describe('Number of parameters of the model.'),
    vocabularySize: z.int().positive().describe('Entries of the vocabulary, in tokens.'),
    contextLength: z.int().positive().describe('Longest input of the model, in tokens.'),
    inTransformers: z
      .literal(false)
      .optional()
      .describe(
        'Set where transformers has no code of the architecture: plain `from_pretrained` cannot load it.',
      ),
    origin: CheckpointOrigin.describe('Where the weights began.'),
    points: z
      .array(SeriesPoint)
      .describe('Points of series whose weights this checkpoint began with: how far pre-training had come.'),
    seriesFindings: z
      .array(CheckpointFinding)
      .optional()
      .describe('What was found about these points when their series were verified; absent if nothing was.'),
    lineage: z
      .array(TuningStep)
      .describe('Training runs since the origin, oldest first; empty for a registered or random start.'),
    files: z.array(FileEntry).describe('Files of the checkpoint.'),
  })
  .describe(
    'Weights and tokenizer at one point, as a directory that `from_pretrained` loads; with its whole lineage.',
  );
export type CheckpointManifest = z.infer<typeof CheckpointManifest>;

export const TrainingFacts = z
  .strictObject({
    steps: z.int().positive().describe('Optimizer steps of the run.'),
    warmupSteps: z.int().nonnegative().describe('How many of these steps warmed up the learning rate.'),
    examples: z.int().positive().describe('Examples of one pass over the data: rows, or blocks of a corpus.'),
    skippedRows: z.int().nonnegative().describe('Rows left out because they are longer than the context.'),
    skipped: z
      .array(JsonObject)
      .describe('The first of the rows left out, each with its line and its length in tokens.'),
    finalLoss: z
      .number()
      .nullable()
      .describe('Training loss of the last step, in nats per token; null where no step was taken.'),
  })
  .describe('What a training run reports besides its weights.');
export type TrainingFacts = z.infer<typeof TrainingFacts>;

export const TrainingRunManifest = z
  .strictObject({
    kind: z.literal('training-run'),
    id: TrainingRunId,
    key: Key,
    recipe: Recipe.describe('How the model learned.'),
    base: CheckpointManifest.describe('The checkpoint that the run began with.'),
    preparedSet: PreparedSetManifest.describe('The prepared set that it learned from.'),
    acceptedFindings: AcceptedFindings.optional(),
    checkpoints: z
      .array(
        z.strictObject({
          step: z.int().nonnegative().describe('Optimizer step of the checkpoint.'),
          checkpointId: CheckpointId,
          digest: Digest,
        }),
      )
      .describe('Checkpoints that the run made, by step.'),
    facts: TrainingFacts.describe('Numbers of the run.'),
    digest: Digest,
    files: z.array(FileEntry).describe("Files of the run's result."),
  })
  .describe('A finished training run with all its inputs.');
export type TrainingRunManifest = z.infer<typeof TrainingRunManifest>;
