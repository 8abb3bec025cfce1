import {
  PointChoice,
  type FieldError,
  type HubSeriesSource,
  type SeriesOnHub,
  type Point,
} from '@amuro/contracts';
import type { z } from 'zod';
import type { PublishedPoint, PublishedSeries } from './published-series.ts';
import { readTemplate, type NamedPlace } from './revision-template.ts';
import { selectPoints, type ChosenPoint } from './select-points.ts';

/** A point whose commit is known. */
export interface Pin extends Omit<ChosenPoint<PublishedPoint>, 'point'> {
  point: PublishedPoint;
  commit: string;
}
export interface Hole {
  revision: string;
  reason: string;
}

/** Branches and tags of each repository, with their commits. */
type Refs = ReadonlyMap<string, readonly { name: string; commit: string }[]>;
type Pinned = { kind: 'pinned'; pins: Pin[]; holes: Hole[] } | { kind: 'refused'; error: FieldError };

/** Repositories whose branches have to be known to pin a series. */
export function repositoriesOf(source: SeriesOnHub, series: PublishedSeries | undefined): string[] {
  if (source.kind === 'hub') return [source.repository];
  const own = series!.points.map(({ repository }) => repository);
  return [...new Set([series!.repository, ...own])];
}

/** The points of a series that were asked for, each with the commit of its branch; what has no branch is a hole. */
export function pinPoints(source: SeriesOnHub, series: PublishedSeries | undefined, refs: Refs): Pinned {
  const commitOf = ({ repository, branch }: PublishedPoint) =>
    refs.get(repository)?.find(({ name }) => name === branch)?.commit;
  const trajectory =
    source.kind === 'published' ? publishedTrajectory(series!, refs) : hubTrajectory(source, refs);
  if (!Array.isArray(trajectory)) return { kind: 'refused', error: trajectory };
  const choice = source.points ?? PointChoice.parse({});
  const wrong = offTrajectory(series, choice);
  if (wrong !== null) return { kind: 'refused', error: wrong };
  const defective = new Set(
    choice.includeDefective
      ? []
      : (series?.defects ?? []).flatMap(({ isHarmless, revisions }) => (isHarmless ? [] : revisions)),
  );
  const isSound = ({ revision }: Point) => !defective.has(revision);
  // A choice of all names what is absent; a spread one passes over it.
  const isAll = choice.count === undefined;
  const isAvailable = (point: PublishedPoint) => isSound(point) && (isAll || commitOf(point) !== undefined);
  const selection = selectPoints(trajectory, isAvailable, choice);
  if (selection.kind === 'refused') return selection;
  const found = selection.points.map(({ point, wanted }) => ({ point, wanted, commit: commitOf(point) }));
  return {
    kind: 'pinned',
    pins: found.flatMap(({ commit, ...pin }) => (commit === undefined ? [] : [{ ...pin, commit }])),
    holes: found.flatMap(({ point, commit }) =>
      commit === undefined
        ? [{ revision: point.revision, reason: `${point.repository} has no branch ${point.branch}` }]
        : [],
    ),
  };
}

/** What the branches say, and the points that are known; those known for sure alone where the list is complete. */
function publishedTrajectory(series: PublishedSeries, refs: Refs): PublishedPoint[] {
  if (series.isComplete) return series.points;
  const { repository, templates, tokensPerStep } = series;
  const known = new Map(series.points.map((point) => [point.revision, point]));
  const readers = templates.map((template) => readTemplate(template)!);
  const stage = series.points[0]?.stage ?? 'pretrain';
  const named = (refs.get(repository) ?? []).flatMap(({ name }) => {
    const place = readers.map((read) => read(name)).find((found) => found !== null);
    if (place === undefined || known.has(name)) return [];
    return [pointOf(repository, name, place, { stage, tokensPerStep })];
  });
  const there = new Set((refs.get(repository) ?? []).map(({ name }) => name));
  const own = series.points.filter((point) => point.repository !== repository || there.has(point.branch));
  return [...own, ...named];
}

function hubTrajectory(source: z.infer<typeof HubSeriesSource>, refs: Refs): PublishedPoint[] | FieldError {
  const { repository, revisions, pattern } = source;
  if ((revisions === undefined) === (pattern === undefined)) return eitherOr;
  const usual = { stage: 'pretrain', tokensPerStep: null };
  if (pattern !== undefined) {
    const read = readTemplate(pattern);
    if (read === null) return noTemplate(pattern);
    const names = (refs.get(repository) ?? []).map(({ name }) => name);
    const points = names.flatMap((name) => {
      const place = read(name);
      return place === null ? [] : [pointOf(repository, name, place, usual)];
    });
    return points.length > 0 ? points : nothingRead(pattern, names);
  }
  const repeated = revisions!.findIndex((revision, index) => revisions!.indexOf(revision) < index);
  if (repeated >= 0) return repeatedRevision(repeated, revisions![repeated]!);
  const places = revisions!.map((revision) => readUsual(revision));
  const isNamed = places.every((place) => place !== null);
  return revisions!.map((revision, order) =>
    isNamed
      ? pointOf(repository, revision, places[order]!, usual)
      : { revision, step: null, tokensSeen: null, order, stage: 'pretrain', repository, branch: revision },
  );
}

/** How series are named that are not in the registry. */
const usualTemplates = [
  'stage{stage}-ingredient{ingredient}-step{step}-tokens{tokens}B',
  'stage{stage}-step{step}-tokens{tokens}B',
  'step{step}-tokens{tokens}B',
  'step{step}',
  'step-{step}',
  'global_step{step}',
].map((template) => readTemplate(template)!);

function readUsual(revision: string): NamedPlace | null {
  return usualTemplates.map((read) => read(revision)).find((place) => place !== null) ?? null;
}

function pointOf(
  repository: string,
  revision: string,
  { step, tokensSeen, stage, ingredient, index }: NamedPlace,
  usual: { stage: string; tokensPerStep: number | null },
): PublishedPoint {
  // Names round tokens; the steps do not.
  const counted = step !== null && usual.tokensPerStep !== null ? step * usual.tokensPerStep : tokensSeen;
  return {
    revision,
    step,
    tokensSeen: counted,
    stage: stage ?? usual.stage,
    ...(ingredient === null ? {} : { ingredient }),
    ...(index === null ? {} : { order: index }),
    repository,
    branch: revision,
  };
}

function offTrajectory(
  series: PublishedSeries | undefined,
  { revisions = [] }: PointChoice,
): FieldError | null {
  const index = revisions.findIndex((name) =>
    series?.offTrajectory.some(({ revision }) => revision === name),
  );
  if (index < 0) return null;
  const { why } = series!.offTrajectory.find(({ revision }) => revision === revisions[index])!;
  return {
    field: `source.points.revisions[${index}]`,
    expected: 'a point of the trajectory',
    got: `"${revisions[index]}". ${why}`,
    remedy: `Leave it out, or register it alone with the source {kind: "hub", repository: "${series!.repository}", revisions: ["${revisions[index]}"]}.`,
  };
}

const eitherOr: FieldError = {
  field: 'source',
  expected: 'either revisions or a pattern',
  got: 'none or both',
  remedy: 'Name revisions, or give a template such as step{step}-tokens{tokens}B.',
};

function noTemplate(pattern: string): FieldError {
  return {
    field: 'source.pattern',
    expected: 'a template with {step}, {tokens}, {stage}, {ingredient} or {index}, each once',
    got: `"${pattern}"`,
    remedy: 'Write for example step{step}-tokens{tokens}B.',
  };
}

function nothingRead(pattern: string, names: readonly string[]): FieldError {
  const some = names.slice(0, 5).join(', ');
  return {
    field: 'source.pattern',
    expected:
      names.length > 0 ? `a template that reads branches such as ${some}` : 'a repository with branches',
    got: `"${pattern}"`,
    remedy: 'Correct the template.',
  };
}

function repeatedRevision(index: number, revision: string): FieldError {
  const field = `source.revisions[${index}]`;
  return { field, expected: 'each revision once', got: `"${revision}" again`, remedy: 'Leave it out.' };
}
