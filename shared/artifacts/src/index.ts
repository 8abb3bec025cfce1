export { canonicalJson } from './canonical-json.ts';
export { filePieces } from './file-pieces.ts';
export { sha256, sha256OfFile } from './sha256.ts';
export { keyOf, type KeyParts } from './key-of.ts';
export { idOf } from './id-of.ts';
export { operationVersions, type Operation } from './operation-versions.ts';
export { datasetKey, type DatasetKeySettings } from './keys/dataset-key.ts';
export { preparedSetKey, type PreparedSetInputs } from './keys/prepared-set-key.ts';
export { tokenStatisticsKey } from './keys/token-statistics-key.ts';
export { tokenizerKey, type TokenizerKeySource } from './keys/tokenizer-key.ts';
export {
  lastCheckpointKey,
  randomStartKey,
  seriesKey,
  trainedCheckpointKey,
  trainingRunKey,
} from './keys/checkpoint-keys.ts';
export { baselineRunKey, scoringRunKey } from './keys/scoring-keys.ts';
export { measurementKey } from './keys/measurement-key.ts';
export { cellKey, studyKey } from './keys/study-keys.ts';
export { digestOf, fileEntriesOf, fileEntryOf } from './file-entries.ts';
export { isComplete, seal } from './seal.ts';
export { syncDirectory, writeFileAtomically } from './write-file-atomically.ts';
export { insideRoots, type Placement } from './inside-roots.ts';
export { ArtifactError, type ArtifactErrorCode } from './artifact-error.ts';
export {
  checkpointArtifact,
  preparedSetArtifact,
  scoringRunArtifact,
  type ArtifactKind,
  type ArtifactManifest,
} from './artifact-kinds.ts';
export { BlobStore } from './blob-store.ts';
export { fetchFile } from './fetch-file.ts';
export {
  fetchArtifact,
  fetchManifest,
  findArtifact,
  keepArtifact,
  type FetchedArtifact,
  type FetchOptions,
} from './fetch-artifact.ts';
export type { Peer } from './peer.ts';
