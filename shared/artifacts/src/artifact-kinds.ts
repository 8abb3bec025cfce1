import {
  CheckpointManifest,
  PreparedSetManifest,
  ScoringRunManifest,
  type FileEntry,
} from '@amuro/contracts';

export interface ArtifactManifest {
  id: string;
  files: FileEntry[];
}

/**
 * How the owner of a kind of artifact serves it: the manifest (with `files`) at one URL, each file at another that
 * accepts `Range`. `parse` throws where the answer is no such manifest, and drops what is only in the resource (links).
 */
export interface ArtifactKind<M extends ArtifactManifest> {
  name: string;
  manifestPath: (id: string) => string;
  filePath: (id: string, path: string) => string;
  parse: (body: unknown) => M;
}

const PreparedSet = PreparedSetManifest.strip();
const Checkpoint = CheckpointManifest.strip();
const ScoringRun = ScoringRunManifest.strip();

export const preparedSetArtifact: ArtifactKind<PreparedSetManifest> = {
  name: 'prepared set',
  manifestPath: (id) => `/v1/prepared-sets/${id}/manifest`,
  filePath: (id) => `/v1/prepared-sets/${id}/rows`,
  parse: (body) => PreparedSet.parse(body),
};

export const checkpointArtifact: ArtifactKind<CheckpointManifest> = {
  name: 'checkpoint',
  manifestPath: (id) => `/v1/checkpoints/${id}/manifest`,
  filePath: (id, path) => `/v1/checkpoints/${id}/files/${path.split('/').map(encodeURIComponent).join('/')}`,
  parse: (body) => Checkpoint.parse(body),
};

export const scoringRunArtifact: ArtifactKind<ScoringRunManifest> = {
  name: 'scoring run',
  manifestPath: (id) => `/v1/scoring-runs/${id}/manifest`,
  filePath: (id) => `/v1/scoring-runs/${id}/predictions`,
  parse: (body) => ScoringRun.parse(body),
};
