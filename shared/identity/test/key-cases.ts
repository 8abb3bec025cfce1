import {
  DatasetSpec,
  Recipe,
  resolvePreparedSetSettings,
  resolveScoringSettings,
  type AskedPreparedSetSettings,
  type DatasetSpecInput,
  type RecipeInput,
} from '@amuro/contracts';
import * as keys from '../src/index.ts';

type TrainingRun = Omit<Parameters<typeof keys.trainingRunKey>[0], 'recipe'> & { recipe: RecipeInput };
type ScoringRun = Omit<Parameters<typeof keys.scoringRunKey>[0], 'settings'> & {
  asked: Parameters<typeof resolveScoringSettings>[0];
};
type PreparedSet = Omit<Parameters<typeof keys.preparedSetKey>[0], 'settings'> & {
  asked: AskedPreparedSetSettings;
  splits: string[];
};

/** From the input of a case of fixtures/keys.json, as a request or a study gives it, to its key. */
export const keyKinds: Record<string, (input: unknown) => string> = {
  dataset: kind(({ spec, digests }: { spec: DatasetSpecInput; digests: Record<string, string> }) =>
    keys.datasetKey(DatasetSpec.parse(spec), digests),
  ),
  'prepared-set': kind(({ asked, splits, ...inputs }: PreparedSet) =>
    keys.preparedSetKey({ settings: resolvePreparedSetSettings(asked, splits), ...inputs }),
  ),
  'token-statistics': kind(keys.tokenStatisticsKey),
  tokenizer: kind(keys.tokenizerKey),
  'random-start': kind(keys.randomStartKey),
  series: kind(({ points }: { points: Parameters<typeof keys.seriesKey>[0] }) => keys.seriesKey(points)),
  'training-run': kind(({ recipe, ...inputs }: TrainingRun) =>
    keys.trainingRunKey({ recipe: Recipe.parse(recipe), ...inputs }),
  ),
  'trained-checkpoint': kind(keys.trainedCheckpointKey),
  'last-checkpoint': kind(({ runKey }: { runKey: string }) => keys.lastCheckpointKey(runKey)),
  'scoring-run': kind(({ asked, ...inputs }: ScoringRun) =>
    keys.scoringRunKey({ settings: resolveScoringSettings(asked), ...inputs }),
  ),
  baseline: kind(keys.baselineRunKey),
  measurement: kind(keys.measurementKey),
  cell: kind(keys.cellKey),
  study: kind(keys.studyKey),
  // Analytics makes keys of published results from settings of its own.
  published: kind(keys.keyOf),
};

function kind<Input>(keyOfInput: (input: Input) => string): (input: unknown) => string {
  return (input) => keyOfInput(input as Input);
}
