import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '@amuro/jobs';
import type { Settings } from '@amuro/http';

const directoryOf: Record<string, string> = {
  conversion: 'checkpoints',
  'random-start': 'checkpoints',
  'training-run': 'training-runs',
  tokenizer: 'tokenizers',
};

/** Deletes what a failed or cancelled run left, before it starts over. */
export function discardWork({ dataDir }: Pick<Settings, 'dataDir'>, job: Job): void {
  const parent = directoryOf[job.kind];
  if (parent !== undefined) rmSync(join(dataDir, parent, job.id), { recursive: true, force: true });
}
