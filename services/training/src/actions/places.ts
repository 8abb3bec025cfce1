import { join } from 'node:path';
import type { Deps } from '../deps.ts';
import type { StoredCheckpoint } from '../store/checkpoint-store.ts';

export type Places = Pick<Deps, 'settings' | 'shippedDir'>;

/** Where the files of a checkpoint are. No path of the data directory is stored, so that it can be moved. */
export function checkpointDirectory(
  places: Places,
  { id, source }: Pick<StoredCheckpoint, 'id' | 'source'>,
): string {
  switch (source.kind) {
    case 'directory':
      return source.path;
    case 'shipped':
      return join(places.shippedDir, source.series, source.revision);
    case 'random-start':
      return join(places.settings.dataDir, 'checkpoints', id, 'checkpoint');
    case 'training-run':
      return join(trainingRunDirectory(places, source.runId), 'checkpoints', `step-${source.step}`);
  }
}

/** Where a tokenizer's tokenizer.json (and tokenizer_config.json) is once it is ready. */
export function tokenizerDirectory({ settings }: Pick<Places, 'settings'>, id: string): string {
  return join(settings.dataDir, 'tokenizers', id, 'tokenizer');
}

export function trainingRunDirectory({ settings }: Pick<Places, 'settings'>, id: string): string {
  return join(settings.dataDir, 'training-runs', id);
}
