import {
  comparePlaces,
  pointPosition,
  type FieldError,
  type Point,
  type PointChoice,
} from '@amuro/contracts';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

export const WantedPlace = z
  .strictObject({
    at: z.int().describe('The place that was wanted, in `unit`'),
    off: z.int().describe('How far behind (below 0) or ahead of it the point is, in `unit`'),
    unit: z.enum(['tokens', 'steps', 'index']).describe('What places are counted in.'),
  })
  .nullable()
  .describe('Null where points are named or all taken');

export interface ChosenPoint<P extends Point> {
  point: P;
  wanted: z.infer<typeof WantedPlace>;
}

type Selection<P extends Point> =
  { kind: 'chosen'; points: ChosenPoint<P>[] } | { kind: 'refused'; error: FieldError };

/**
 * Chooses points of a trajectory. Wanted places are spread over all of it, points that cannot be had included; each is
 * given to the nearest point that can, the earlier of two as near, and no point is chosen twice.
 */
export function selectPoints<P extends Point>(
  trajectory: readonly P[],
  isAvailable: (point: P) => boolean,
  choice: PointChoice,
): Selection<P> {
  const ordered = trajectory.toSorted(comparePlaces);
  if (choice.count !== undefined && choice.revisions !== undefined) return refused(bothGiven);
  if (choice.revisions !== undefined) return namedPoints(ordered, choice.revisions);
  if (choice.count !== undefined)
    return spreadPoints(ordered, isAvailable, { ...choice, count: choice.count });
  const all = ordered.filter(isAvailable).map((point) => ({ point, wanted: null }));
  return all.length > 0 ? { kind: 'chosen', points: all } : refused(noneLeft);
}

/** The three of `known` that take fewest edits. */
export function nearestNames(name: string, known: Iterable<string>): string[] {
  const edits = [...known].map((each) => [each, distance(name.toLowerCase(), each.toLowerCase())] as const);
  return edits
    .toSorted((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([each]) => each);
}

function namedPoints<P extends Point>(ordered: readonly P[], revisions: readonly string[]): Selection<P> {
  const byName = new Map(ordered.map((point) => [point.revision, point]));
  for (const [index, revision] of revisions.entries()) {
    const field = `source.points.revisions[${index}]`;
    if (!byName.has(revision)) return refused(unknownRevision(field, revision, byName.keys()));
    if (revisions.indexOf(revision) < index) return refused(repeated(field, revision));
  }
  const wanted = new Set(revisions);
  const points = ordered.filter(({ revision }) => wanted.has(revision));
  return { kind: 'chosen', points: points.map((point) => ({ point, wanted: null })) };
}

function spreadPoints<P extends Point>(
  ordered: readonly P[],
  isAvailable: (point: P) => boolean,
  { count, by, stage = ordered[0]?.stage }: PointChoice & { count: number },
): Selection<P> {
  const trajectory = ordered.filter((point) => point.stage === stage && point.ingredient === undefined);
  const available = trajectory.filter(isAvailable);
  if (available.length < count) return refused(tooFew(count, available.length, stage));
  const { at, unit } = axisOf(trajectory);
  const spots = spread(trajectory.map(at), count, by);
  const left = new Set(available);
  const take = (spot: number): ChosenPoint<P> => {
    const isLog = by === 'log-tokens' && spot > 0;
    const off = (point: P) => Math.abs(isLog ? Math.log(at(point) / spot) : at(point) - spot);
    // The earliest of the nearest: `left` keeps the order of places.
    const point = [...left].reduce((nearest, other) => (off(other) < off(nearest) ? other : nearest));
    left.delete(point);
    return { point, wanted: { at: Math.round(spot), off: Math.round(at(point) - spot), unit } };
  };
  // The ends first, so that no place between them takes them away.
  const ends = [...new Set([0, spots.length - 1])].map((index) => spots[index]!);
  const points = [...ends, ...spots.slice(1, -1)].map(take);
  return { kind: 'chosen', points: points.toSorted((a, b) => comparePlaces(a.point, b.point)) };
}

/** What places are measured in: tokens where every point has them. */
function axisOf(points: readonly Point[]) {
  if (points.every(({ tokensSeen }) => tokensSeen !== null))
    return { unit: 'tokens' as const, at: ({ tokensSeen }: Point) => tokensSeen! };
  const unit = points.every(({ step }) => step !== null) ? ('steps' as const) : ('index' as const);
  return { unit, at: (point: Point) => pointPosition(point) };
}

/** Places from the first to the last; by logarithm from the first above 0, with the start apart. */
function spread(places: readonly number[], count: number, by: PointChoice['by']): number[] {
  const [first, last] = [places[0]!, places.at(-1)!];
  if (count === 1) return [last];
  if (by === 'tokens') return evenly(first, last, count);
  const start = first === 0 ? [0] : [];
  const low = places.find((place) => place > 0) ?? 1;
  const logs = evenly(Math.log(low), Math.log(last), count - start.length);
  return [...start, ...logs.map(Math.exp)];
}

function evenly(from: number, to: number, n: number): number[] {
  return Array.from({ length: n }, (_, index) => (n === 1 ? to : from + ((to - from) * index) / (n - 1)));
}

function refused<P extends Point>(error: FieldError): Selection<P> {
  return { kind: 'refused', error };
}

const bothGiven: FieldError = {
  field: 'source.points',
  expected: 'count or revisions',
  got: 'both',
  remedy: 'Leave one of them out.',
};

const noneLeft: FieldError = {
  field: 'source.points',
  expected: 'at least one point that can be had',
  got: 'none',
  remedy: 'Name revisions, or set includeDefective for points with a published defect.',
};

function unknownRevision(field: string, revision: string, known: Iterable<string>): FieldError {
  const nearest = nearestNames(revision, known);
  return {
    field,
    expected:
      nearest.length > 0
        ? `a revision of the series, such as ${nearest.join(', ')}`
        : 'a revision of the series',
    got: `"${revision}"`,
    remedy: 'Correct the name; GET /v1/published-series/{name} lists those that are known.',
  };
}

function repeated(field: string, revision: string): FieldError {
  return { field, expected: 'each revision once', got: `"${revision}" again`, remedy: 'Leave it out.' };
}

function tooFew(count: number, found: number, stage: string | undefined): FieldError {
  return {
    field: 'source.points.count',
    expected:
      stage === undefined
        ? 'a series with points'
        : `at most ${found}, the points of ${stage} that can be had`,
    got: String(count),
    remedy: 'Ask for fewer points, for another stage, or set includeDefective.',
  };
}
