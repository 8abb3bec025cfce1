export { askPeer } from './ask-peer.ts';
export { filePieces } from './file-pieces.ts';
export { fileDigest, sha256OfFile, type FileHash } from './file-digest.ts';
export { digestsOf, fileEntriesOf, fileEntryOf } from './file-entries.ts';
export { brokenFiles } from './broken-files.ts';
export { findSealed, seal } from './seal.ts';
export { writeFileAtomically } from './write-file-atomically.ts';
export { lockFile, lockFreeFile, type Release } from './file-lock.ts';
export { makeRoom, type Evictable } from './make-room.ts';
export { insideRoots } from './inside-roots.ts';
export { ArtifactError, isAbsence } from './artifact-error.ts';
export {
  checkpointArtifact,
  preparedSetArtifact,
  scoringRunArtifact,
  type ArtifactKind,
  type ArtifactManifest,
} from './artifact-kinds.ts';
export { BlobStore } from './blob-store.ts';
export { DownloadError } from './downloads/download-error.ts';
export { downloadFile, type Download } from './downloads/download-file.ts';
export { fileAnswerOf, type FileAnswer } from './downloads/file-answer.ts';
export { PartialFile } from './downloads/partial-file.ts';
export { refuseFullDisk } from './downloads/refuse-full-disk.ts';
export { shareWork, type Waiting } from './downloads/share-work.ts';
export { retryAfterSeconds, withRetries } from './downloads/with-retries.ts';
export {
  fetchArtifact,
  fetchManifest,
  findArtifact,
  forgetArtifact,
  keepArtifact,
  type FetchedArtifact,
} from './fetch-artifact.ts';
export type { Peer } from './peer.ts';
