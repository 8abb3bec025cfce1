import { datasetKey, idOf } from '@amuro/artifacts';
import type { DatasetManifest, DatasetSpec } from '@amuro/contracts';
import { conflict } from '@amuro/http/problems';
import { checkDatasetSpec, type SpecFault } from '../domain/check-dataset-spec.ts';
import { columnsOf } from '../domain/column-reader.ts';
import { resolveDatasetSpec } from '../domain/dataset-defaults.ts';
import { createRowScanner } from '../domain/scan-rows.ts';
import { SourceError } from '../readers/source-error.ts';
import { describeSources, openSource } from '../sources/open-source.ts';
import type { OpenSource } from '../sources/source-kind.ts';
import type { DatasetRow } from '../store/dataset-store.ts';
import type { Deps } from './deps.ts';
import { faultProblem, sourceProblem } from './fault-problem.ts';

/**
 * Registers a dataset: reads every row of its files once, and refuses the whole if a column is absent or a label is
 * not of the label set. The same rows with the same mapping are the same dataset. Throws problems.
 */
export async function registerDataset(
  deps: Pick<Deps, 'store' | 'sources' | 'now'>,
  asked: DatasetSpec,
  isBuiltIn = false,
): Promise<{ dataset: DatasetRow; created: boolean }> {
  const [fault, ...more] = checkDatasetSpec(asked);
  if (fault !== undefined) throw faultProblem(400, fault, more);
  const spec = resolveDatasetSpec(asked);
  const splits: DatasetManifest['splits'] = {};
  for (const [split, source] of Object.entries(spec.splits)) {
    const field = `splits.${split}`;
    const open = await openSource(source, { split, field }, deps.sources);
    if (open.foreign) await scan(open, spec, split);
    splits[split] = { digest: open.digest };
  }
  const digests = Object.fromEntries(Object.entries(splits).map(([split, { digest }]) => [split, digest]));
  const key = datasetKey(spec, digests);
  const id = idOf('dat', key);
  const known = deps.store.datasets.get(id);
  if (known !== undefined) return { dataset: sameName(known, spec), created: false };
  if (!isBuiltIn) refuseCatalogueName(deps, spec);
  const manifest = manifestOf(id, key, spec, splits);
  const createdAt = deps.now().toISOString();
  const dataset = deps.store.datasets.insert({ id, name: spec.name, spec, manifest, isBuiltIn, createdAt });
  return { dataset, created: true };
}

async function scan(source: OpenSource, spec: DatasetSpec, split: string): Promise<void> {
  const scanner = createRowScanner(spec, split);
  try {
    for await (const rows of source.rows(columnsOf(spec))) {
      for (const { record, line } of rows) scanner.observe(record, line);
    }
  } catch (error) {
    if (error instanceof SourceError) throw sourceProblem(`splits.${split}`, error);
    throw error;
  }
  const fault: SpecFault | null = scanner.fault();
  if (fault !== null) throw faultProblem(422, fault);
}

/** Names are not in the key, and a manifest carries one name: a second name for the same rows would be lost. */
function sameName(known: DatasetRow, spec: DatasetSpec): DatasetRow {
  if (known.name === spec.name) return known;
  throw conflict(
    `name: these rows, mapped and measured in this way, are registered as the dataset "${known.name}" (${known.id}), not "${spec.name}".`,
    `Use the name "${known.name}" or its id.`,
  );
}

function refuseCatalogueName({ store }: Pick<Deps, 'store'>, { name }: DatasetSpec): void {
  const builtIn = store.datasets.named(name, true);
  if (builtIn === undefined) return;
  throw conflict(
    `name: "${name}" is a built-in dataset (${builtIn.id}) with other rows or settings.`,
    'Choose another name, or use the built-in dataset by its id.',
  );
}

function manifestOf(
  id: string,
  key: string,
  spec: DatasetSpec,
  splits: DatasetManifest['splits'],
): DatasetManifest {
  const { name, task, role, columns, labels, labelMapping, methods, metrics, chanceLevel, licence } = spec;
  const described = { name, task, role, columns, labels, methods, metrics, chanceLevel, licence };
  const mapping = labelMapping === undefined ? {} : { labelMapping };
  return { kind: 'dataset', id, key, ...described, ...mapping, source: describeSources(spec.splits), splits };
}
