import type { FileEntry, SeriesFinding } from '@amuro/contracts';
import { some, weightsOf, type SeriesRule } from './verified-series.ts';

const main = 'main';

interface Holder {
  revision: string;
  step: number | null;
  weights: FileEntry[];
}

/** Points whose weights, or single shards of them, are those of another point or of `main`. */
export const sharedWeights: SeriesRule = ({ points, main: mainFiles, end }) => {
  const own = points.map(({ revision, step, files }) => ({ revision, step, weights: weightsOf(files) }));
  const all = [...own, ...mainLike(own, mainFiles ?? [])];
  const whole = [
    ...holdersBy(all, ({ weights }) => [
      weights
        .map(({ sha256 }) => sha256)
        .toSorted()
        .join(' '),
    ]),
  ];
  const copies = new Map(whole.flatMap(([hash, group]) => group.map(({ revision }) => [revision, hash])));
  const shards = new Map<readonly Holder[], string[]>();
  for (const [shard, group] of holdersBy(all, ({ weights }) =>
    weights.length > 1 ? weights.map(nameOf) : [],
  )) {
    // Points with the same weights as a whole are one here.
    if (new Set(group.map(({ revision }) => copies.get(revision))).size < 2) continue;
    const known = [...shards.keys()].find((other) => revisionsOf(other).join() === revisionsOf(group).join());
    shards.set(known ?? group, [...(shards.get(known ?? group) ?? []), shard.split(' ')[0]!]);
  }
  return [
    ...whole.flatMap(([, group]) => duplicate(group, end)),
    ...[...shards].flatMap(([group, paths]) => sharedShards(group, paths, end)),
  ];
};

/** The weights of `main` in the forms that points have: other forms may lie beside them. */
function mainLike(own: readonly Holder[], mainFiles: readonly FileEntry[]): Holder[] {
  const forms = new Map(own.map(({ weights }) => [weights.map(({ path }) => path).join(), weights]));
  return [...forms.values()].flatMap((form) => {
    const weights = form.flatMap(({ path }) => mainFiles.find((file) => file.path === path) ?? []);
    return form.length > 0 && weights.length === form.length ? [{ revision: main, step: null, weights }] : [];
  });
}

const nameOf = ({ path, sha256 }: FileEntry) => `${path} ${sha256}`;
const revisionsOf = (group: readonly Holder[]) => group.map(({ revision }) => revision);

/** Holders by what they have; of shards, what two or more have. */
function holdersBy(all: readonly Holder[], keysOf: (holder: Holder) => string[]): Map<string, Holder[]> {
  const byKey = new Map<string, Holder[]>();
  for (const holder of all)
    for (const key of keysOf(holder)) byKey.set(key, [...(byKey.get(key) ?? []), holder]);
  return byKey;
}

function duplicate(group: readonly Holder[], end: string | null): SeriesFinding[] {
  const revisions = atFault(group, end);
  if (group.length < 2 || revisions.length === 0) return [];
  const isStart = group.every(({ step }) => step !== null && step <= 2);
  const why = isStart ? ', as they are where the first learning rate is 0' : '';
  const origin = originOf(group, end);
  const what = origin === null ? `the same weights${why}` : `the weights of ${origin}`;
  return [
    {
      code: 'series-duplicate',
      severity: isStart ? 'info' : 'warning',
      revisions,
      sameAs: revisionsOf(group),
      message: `${some(revisions)} ${revisions.length === 1 ? 'has' : 'have'} ${what}`,
    },
  ];
}

function sharedShards(
  group: readonly Holder[],
  paths: readonly string[],
  end: string | null,
): SeriesFinding[] {
  const revisions = atFault(group, end);
  if (revisions.length === 0) return [];
  const of = group[0]!.weights.length;
  const origin = originOf(group, end);
  const whose = origin === null ? 'in common' : `of ${origin}`;
  const message = `${some(revisions)} ${revisions.length === 1 ? 'has' : 'have'} ${some(paths)} ${whose}, ${paths.length} of ${of} shards`;
  return [
    { code: 'series-shared-shard', severity: 'warning', revisions, sameAs: revisionsOf(group), message },
  ];
}

/** The weights of `main` and of the end of training belong where they are; of others, nobody can tell. */
function atFault(group: readonly Holder[], end: string | null): string[] {
  return revisionsOf(group).filter((revision) => revision !== main && revision !== end);
}

function originOf(group: readonly Holder[], end: string | null): string | null {
  const revisions = revisionsOf(group);
  return [main, end].find((each) => each !== null && revisions.includes(each)) ?? null;
}
