import { join } from 'node:path';
import { fetchArtifact, forgetArtifact, preparedSetArtifact, type FetchedArtifact } from '@amuro/artifacts';
import type { PreparedSetManifest } from '@amuro/contracts';
import type { JobContext } from '@amuro/jobs';
import type { Deps } from '../deps.ts';
import type { SubjectManifest } from '../domain/scoring-manifest.ts';
import type { ScoringRun } from '../store/scoring-run-store.ts';
import { fetchCheckpoint } from './fetch-checkpoint.ts';
import type { Reference } from './input-manifests.ts';
import { peerAddress } from './peer-address.ts';

/** A peer that is started again is back well within this time. */
const patienceSeconds = 120;

export interface Inputs {
  set: FetchedArtifact<PreparedSetManifest>;
  subject: SubjectManifest;
  /** Directory of the checkpoint, or of the set that a baseline is fitted on. */
  subjectDirectory: string;
}

/** Brings the inputs of a run to this host, waiting for peers that are being started. Throws ArtifactError. */
export async function fetchInputs(deps: Deps, run: ScoringRun, context: JobContext): Promise<Inputs> {
  const set = await fetchSet(deps, run.preparedSet, context);
  const { subject } = run;
  if (subject.kind === 'checkpoint') {
    const { directory, manifest } = await fetchCheckpoint(deps, subject.checkpoint, context, patienceSeconds);
    return { set, subject: { kind: 'checkpoint', checkpoint: manifest }, subjectDirectory: directory };
  }
  const { rule, field } = subject;
  const trainedOn = await fetchSet(deps, subject.trainedOn, context);
  return {
    set,
    subject: { kind: 'baseline', baseline: { rule, field }, trainedOn: trainedOn.manifest },
    subjectDirectory: trainedOn.directory,
  };
}

/** Removes the cached inputs of a run, of which one is damaged. */
export async function forgetInputs({ settings }: Deps, { set, subject }: Inputs): Promise<void> {
  const manifests = [set.manifest, subject.kind === 'checkpoint' ? subject.checkpoint : subject.trainedOn];
  for (const manifest of manifests) await forgetArtifact(join(settings.dataDir, 'cache'), manifest);
}

/** Brings a prepared set to this host, as `fetchInputs` does. */
export function fetchSet(
  deps: Deps,
  { id, peer }: Reference,
  context: JobContext,
): Promise<FetchedArtifact<PreparedSetManifest>> {
  context.waiting(`prepared set ${id} from ${peer}`);
  return fetchArtifact({
    kind: preparedSetArtifact,
    id,
    peer: peerAddress(deps.settings, peer, 'datasets', 'peer'),
    cacheDir: join(deps.settings.dataDir, 'cache'),
    sharedDir: deps.settings.sharedDir,
    signal: context.signal,
    patience: { seconds: patienceSeconds, onWait: (message) => context.waiting(message) },
  });
}
