export { canonicalJson } from './canonical-json.ts';
export { sha256 } from './sha256.ts';
export { compareCodeUnits, digestOf } from './digest-of.ts';
export { keyOf } from './key-of.ts';
export { idOf } from './id-of.ts';
export { datasetKey, type ReadingVersion } from './keys/dataset-key.ts';
export { preparedSetKey } from './keys/prepared-set-key.ts';
export { tokenStatisticsKey } from './keys/token-statistics-key.ts';
export { tokenizerKey } from './keys/tokenizer-key.ts';
export {
  lastCheckpointKey,
  randomStartKey,
  seriesKey,
  trainedCheckpointKey,
  trainingRunKey,
} from './keys/checkpoint-keys.ts';
export { baselineRunKey, rescoringKey, scoringRunKey } from './keys/scoring-keys.ts';
export { measurementKey } from './keys/measurement-key.ts';
export { cellKey, studyKey } from './keys/study-keys.ts';
