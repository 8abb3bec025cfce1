import { datasetKey, idOf, type ReadingVersion } from '@amuro/identity';
import type { DatasetManifest, DatasetSpec, FieldError, LabelMapping } from '@amuro/contracts';
import { badRequest, conflict, inField, unprocessable } from '@amuro/http/problems';
import { applyClassNames, goldNames } from '../domain/checks/apply-class-names.ts';
import { checkDatasetSpec } from '../domain/checks/check-dataset-spec.ts';
import type { ClassNames } from '../domain/columns/class-names.ts';
import { usedColumns } from '../domain/columns/used-columns.ts';
import { resolveDatasetSpec } from '../domain/checks/resolve-dataset-spec.ts';
import { createRowScanner } from '../domain/checks/scan-rows.ts';
import { visitRows } from '../readers/chunk.ts';
import { isJson } from '../readers/file-format.ts';
import { describeSources } from '../sources/open-source.ts';
import type { OpenSource } from '../sources/source-kind.ts';
import type { DatasetRow } from '../store/dataset-store.ts';
import { checkChatTemplateOf } from './check-chat-template.ts';
import { completeColumns } from './complete-columns.ts';
import type { Deps } from '../deps.ts';
import { emptySource, openSplit } from './open-split.ts';

/**
 * Registers a dataset. Reads every row of its files once, and refuses the dataset if a column is missing or a label is not in the
 * label set. For a hub it only looks up the commit, for a built-in dataset not even that. The same rows with the same mapping are
 * the same dataset. Throws problems.
 */
export async function registerDataset(
  deps: Pick<Deps, 'store' | 'sources' | 'templateThread' | 'now'>,
  asked: DatasetSpec,
  isBuiltIn = false,
): Promise<{ dataset: DatasetRow; created: boolean }> {
  const { spec: given, guessed, present } = await completeColumns(deps, asked);
  const [fault, ...more] = checkDatasetSpec(given, present);
  if (fault !== undefined) throw badRequest(fault, more);
  await checkChatTemplateOf(deps, given, given.template);
  const { spec, splits, readingVersion } = await identifySplits(deps, resolveDatasetSpec(given), isBuiltIn);
  const digests = Object.fromEntries(Object.entries(splits).map(([split, { digest }]) => [split, digest]));
  const key = datasetKey(spec, digests, readingVersion);
  const id = idOf('dat', key);
  const known = deps.store.datasets.get(id);
  if (known !== undefined) return { dataset: sameName(known, spec), created: false };
  if (!isBuiltIn) refuseCatalogueName(deps, spec);
  const manifest = manifestOf({ id, key, spec, splits, guessed, readingVersion });
  const createdAt = deps.now().toISOString();
  const dataset = deps.store.datasets.insert({ id, name: spec.name, spec, manifest, isBuiltIn, createdAt });
  return { dataset, created: true };
}

/** Digests of the splits, and the spec with commits instead of branches and with golds read by the names that the files give them. */
async function identifySplits(deps: Pick<Deps, 'sources'>, given: DatasetSpec, isBuiltIn: boolean) {
  const splits: DatasetManifest['splits'] = {};
  const sources: DatasetSpec['splits'] = {};
  const opened: { split: string; open: OpenSource; classNames: ClassNames }[] = [];
  let { labelMapping } = given;
  for (const [split, source] of Object.entries(given.splits)) {
    const open = await openSplit(deps, split, source);
    const pinned = isBuiltIn || open.pin === undefined ? null : await inField(`splits.${split}`, open.pin);
    sources[split] = pinned?.source ?? source;
    const { digest } = pinned === null ? open : await openSplit(deps, split, pinned.source);
    splits[split] = pinned === null ? { digest } : { digest, pin: pinned.pin };
    const classNames = pinned?.classNames ?? (await inField(`splits.${split}`, open.classNames));
    labelMapping = readByNames({ ...given, labelMapping }, classNames, split);
    opened.push({ split, open, classNames });
  }
  const { labelMapping: _, ...rest } = given;
  const spec = { ...rest, ...(labelMapping === undefined ? {} : { labelMapping }), splits: sources };
  // The rows of a hub are not here yet; their numbers in JSON may be such that version 1 rounded them.
  const mayHoldNumbers = Object.values(splits).some(({ pin }) => pin?.files.some(({ path }) => isJson(path)));
  let readingVersion: ReadingVersion = mayHoldNumbers ? 2 : 1;
  for (const { split, open, classNames } of opened) {
    if (open.foreign && (await scan(open, spec, split, classNames)) === 2) readingVersion = 2;
  }
  return { splits, spec, readingVersion };
}

/**
 * The mapping of the golds, given the names that a split has for their numbers. Throws a problem if the two contradict each
 * other.
 */
function readByNames(spec: DatasetSpec, classNames: ClassNames, split: string): LabelMapping | undefined {
  const golds = applyClassNames(spec, classNames);
  if (!('fault' in golds)) return golds.labelMapping;
  const { fault } = golds;
  throw unprocessable({ ...fault, got: `${fault.got} (split "${split}")` });
}

async function scan(
  source: OpenSource,
  spec: DatasetSpec,
  split: string,
  classNames: ClassNames,
): Promise<ReadingVersion> {
  const scanner = createRowScanner(spec, split, goldNames(spec, classNames));
  const columns = usedColumns(spec);
  await inField(`splits.${split}`, async () => {
    for await (const chunk of source.chunks(columns)) {
      await visitRows(chunk, (line, record) => scanner.observe(record, line), columns);
    }
  });
  if (!scanner.hasRows()) throw await emptySource(split, source);
  const fault: FieldError | null = scanner.fault();
  if (fault !== null) throw unprocessable(fault);
  return scanner.readingVersion();
}

/** Names are not part of the key, and a manifest has only one name: a second name for the same rows would be lost. */
function sameName(known: DatasetRow, spec: DatasetSpec): DatasetRow {
  if (known.name === spec.name) return known;
  throw conflict(
    `name: these rows, mapped and measured in this way, are registered as the dataset "${known.name}" (${known.id}), not "${spec.name}".`,
    `Use the name "${known.name}" or its id.`,
  );
}

/** A name identifies one dataset; but a user's own copy of a published dataset may replace the one that the catalogue would fetch. */
function refuseCatalogueName({ store }: Pick<Deps, 'store'>, { name }: DatasetSpec): void {
  const builtIn = store.datasets.named(name, true);
  const isFetched = Object.values(builtIn?.spec.splits ?? {}).some(({ kind }) => kind === 'hub');
  if (builtIn === undefined || isFetched) return;
  throw conflict(
    `name: "${name}" is a built-in dataset (${builtIn.id}) with other rows or settings.`,
    'Choose another name, or use the built-in dataset by its id.',
  );
}

function manifestOf({
  id,
  key,
  spec,
  splits,
  guessed,
  readingVersion,
}: Pick<DatasetManifest, 'id' | 'key' | 'splits'> & {
  spec: DatasetSpec;
  guessed: string[];
  readingVersion: ReadingVersion;
}): DatasetManifest {
  const { name, task, role, columns, labels, labelMapping, methods, metrics, chanceLevel, licence } = spec;
  return {
    kind: 'dataset',
    id,
    key,
    name,
    task,
    role,
    columns,
    ...(guessed.length === 0 ? {} : { guessedColumns: guessed }),
    ...(readingVersion === 1 ? {} : { readingVersion }),
    labels,
    ...(labelMapping === undefined ? {} : { labelMapping }),
    methods,
    metrics,
    chanceLevel,
    licence,
    source: describeSources(spec.splits),
    splits,
  };
}
