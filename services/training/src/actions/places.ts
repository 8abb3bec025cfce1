import { join } from 'node:path';
import type { Deps } from '../deps.ts';
import type { CheckpointSource } from '../domain/checkpoint-source.ts';
import { awaitsConversion } from '../domain/needs-conversion.ts';
import type { StoredCheckpoint } from '../store/checkpoint-store.ts';

export type Places = Pick<Deps, 'settings' | 'shippedDir' | 'hub'>;
type Registered = Extract<CheckpointSource, { kind: 'directory' | 'shipped' }>;

/** Where the files of a checkpoint are. No path of the data directory is stored, so that it can be moved. */
export function checkpointDirectory(
  places: Places,
  { id, source, isConverted, manifest }: Omit<StoredCheckpoint, 'key' | 'stamps' | 'createdAt'>,
): string {
  const own = ownDirectory(places, id);
  switch (source.kind) {
    case 'directory':
    case 'shipped':
      return isConverted ? own : registeredDirectory(places, source);
    case 'hub':
      return isConverted && !awaitsConversion(manifest)
        ? own
        : places.hub.directory({ kind: 'model', name: source.repository }, source.commit);
    case 'random-start':
      return own;
    case 'training-run':
      return join(trainingRunDirectory(places, source.runId), 'checkpoints', `step-${source.step}`);
  }
}

/** Where what is made of a checkpoint's source is, once it is made. */
export function ownDirectory({ settings }: Pick<Places, 'settings'>, id: string): string {
  return join(settings.dataDir, 'checkpoints', id, 'checkpoint');
}

export function isRegistered(source: CheckpointSource): source is Registered {
  return source.kind === 'directory' || source.kind === 'shipped';
}

/** Where the files are that were registered; links among them lead nowhere but under `rootsOf`. */
export function registeredDirectory({ shippedDir }: Pick<Places, 'shippedDir'>, source: Registered): string {
  return source.kind === 'directory' ? source.path : join(shippedDir, source.series, source.revision);
}

export function rootsOf({ settings, shippedDir }: Places, source: Registered): readonly string[] {
  return source.kind === 'directory' ? settings.roots : [shippedDir];
}

/** Where a tokenizer's tokenizer.json (and tokenizer_config.json) is once it is ready. */
export function tokenizerDirectory({ settings }: Pick<Places, 'settings'>, id: string): string {
  return join(settings.dataDir, 'tokenizers', id, 'tokenizer');
}

export function trainingRunDirectory({ settings }: Pick<Places, 'settings'>, id: string): string {
  return join(settings.dataDir, 'training-runs', id);
}
