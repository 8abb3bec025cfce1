export { filePieces } from './file-pieces.ts';
export { sha256OfFile } from './sha256-of-file.ts';
export { fileEntriesOf, fileEntryOf } from './file-entries.ts';
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
