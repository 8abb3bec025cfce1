import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Deps } from '../../deps.ts';
import type { NormedPoint, TensorNorms } from '../../domain/verify/tensor-findings.ts';
import { weightsOf } from '../../domain/verify/verified-series.ts';
import type { StoredCheckpoint } from '../../store/checkpoint-store.ts';
import type { StoredSeries } from '../../store/series-store.ts';
import { checkpointDirectory } from '../places.ts';
import { readNorms } from './read-norms.ts';

export interface Placed {
  point: StoredSeries['points'][number];
  checkpoint: StoredCheckpoint;
}

interface ReadWeights {
  normed: NormedPoint[];
  /** On disk, and not read yet. */
  pending: string[];
  absent: string[];
}

/** Norms of the weights that are on disk: those that are known, and those that can be read in `readSeconds`. */
export async function readWeights(
  deps: Deps,
  placed: readonly Placed[],
  readSeconds: number,
  signal: AbortSignal,
): Promise<ReadWeights> {
  const deadline = deps.now().getTime() + 1000 * readSeconds;
  const [normed, pending, absent]: [NormedPoint[], string[], string[]] = [[], [], []];
  for (const { point, checkpoint } of placed) {
    const directory = checkpointDirectory(deps, checkpoint);
    const paths = weightsOf(checkpoint.manifest?.files ?? []).map(({ path }) => join(directory, path));
    const known = deps.findings.norms(checkpoint.id);
    if (known !== undefined) normed.push({ point, norms: known });
    else if (!paths.every((path) => path.endsWith('.safetensors') && existsSync(path)))
      absent.push(point.revision);
    else if (deps.now().getTime() >= deadline) pending.push(point.revision);
    else {
      const norms = await normsOf(paths, signal);
      if (norms !== null) deps.findings.keepNorms(checkpoint.id, norms);
      if (norms === null) absent.push(point.revision);
      else normed.push({ point, norms });
    }
  }
  return { normed, pending, absent };
}

async function normsOf(paths: readonly string[], signal: AbortSignal): Promise<TensorNorms | null> {
  const norms: TensorNorms = {};
  for (const path of paths) {
    const found = await readNorms(path, signal);
    if (found === null) return null;
    Object.assign(norms, found);
  }
  return norms;
}
