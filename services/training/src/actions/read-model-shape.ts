import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notReady } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { awaitsConversion } from '../domain/needs-conversion.ts';
import { modelShape, type FoundShape } from '../domain/model-shape.ts';
import type { ReadyCheckpoint } from './find-checkpoint.ts';
import { whileBrought } from './hub/bring-checkpoint.ts';

/** The sizes of a checkpoint, by its configuration, which is fetched where it is still on a hub. */
export async function readModelShape(
  deps: Pick<Deps, 'hub'>,
  checkpoint: ReadyCheckpoint,
  field: string,
  signal: AbortSignal,
): Promise<FoundShape> {
  const { id, manifest, directory } = checkpoint;
  if (awaitsConversion(manifest))
    throw notReady(`Checkpoint ${id} is not converted yet.`, `POST /v1/checkpoints/${id}/convert first.`);
  const read = () => readFile(join(directory, 'config.json'), 'utf8');
  const files = manifest.files.filter(({ path }) => path === 'config.json');
  const text = await (checkpoint.isConverted ? read() : whileBrought(deps, checkpoint, files, signal, read));
  const config = JSON.parse(text) as Record<string, unknown>;
  return modelShape(config, field);
}
