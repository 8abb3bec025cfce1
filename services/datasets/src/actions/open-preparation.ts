import { labelsOf } from '../domain/labels-of.ts';
import { createRenderer } from '../domain/rendering/create-renderer.ts';
import { taskOf } from '../domain/task-of.ts';
import type { PreparedSetRow } from '../store/prepared-set-store.ts';
import { findDataset } from './find-dataset.ts';
import { pinSplits } from './pin-splits.ts';
import type { Preparation } from './preparation.ts';

/** What a set is prepared with, its splits pinned. Throws problems. */
export async function openPreparation(
  deps: Preparation['deps'],
  { settings, datasetId }: PreparedSetRow,
  context: Preparation['context'],
): Promise<Preparation> {
  const splits = [settings.split, settings.pool].filter((split) => split !== null);
  const sources = { ...deps.sources, signal: context.signal };
  const dataset = await pinSplits({ ...deps, sources }, findDataset(deps, datasetId), splits);
  const { spec } = dataset;
  const template = settings.format === 'default' ? spec.template : settings.template;
  const renderer = createRenderer(taskOf(spec.task), { ...settings, template });
  return { deps, dataset, renderer, settings, labels: labelsOf(spec, settings.protocol), context };
}
