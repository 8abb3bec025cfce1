import type { Point, SeriesFinding } from '@amuro/contracts';
import { some } from './verified-series.ts';

/** Norm of each tensor of a checkpoint; null where one of its numbers is not finite. */
export type TensorNorms = Record<string, number | null>;
export interface NormedPoint {
  point: Point;
  norms: TensorNorms;
}

/** Fewer points have no trend. */
const fewest = 5;
/** A norm is off the trend if it is this many steps of its surroundings away from both neighbours, and more than 2 %. */
const times = 8;
const atLeast = 0.02;
/** Points on each side whose steps say how far a norm usually moves. */
const reach = 4;

/** Points with numbers that are not finite, and points with tensors whose norm is off the trend of its neighbours. */
export function tensorFindings(points: readonly NormedPoint[]): SeriesFinding[] {
  const broken = points.flatMap(({ point, norms }) => {
    const names = Object.keys(norms).filter((name) => norms[name] === null);
    if (names.length === 0) return [];
    const message = `${point.revision} has numbers that are not finite in ${some(names)}`;
    return [finding('series-non-finite', point.revision, message)];
  });
  return [...broken, ...stretches(points).flatMap(offTrend)];
}

function offTrend(points: readonly NormedPoint[]): SeriesFinding[] {
  const odd = new Map<string, string[]>();
  for (const name of Object.keys(points[0]?.norms ?? {}))
    for (const revision of oddOnes(curveOf(points, name)))
      odd.set(revision, [...(odd.get(revision) ?? []), name]);
  return [...odd].map(([revision, names]) =>
    finding(
      'series-off-trend',
      revision,
      `${revision} is off the trend of its neighbours in the norm of ${some(names)}`,
    ),
  );
}

interface Spot {
  revision: string;
  log: number;
}

function curveOf(points: readonly NormedPoint[], name: string): Spot[] {
  return points.flatMap(({ point: { revision }, norms }) => {
    const norm = norms[name];
    return norm === undefined || norm === null || norm <= 0 ? [] : [{ revision, log: Math.log(norm) }];
  });
}

/** The farthest one first: without it, its neighbours are where they should be. */
function oddOnes(curve: readonly Spot[]): string[] {
  const odd: string[] = [];
  let left = curve;
  while (left.length >= fewest) {
    const away = left.map((_, index) => distance(left, index));
    const isOdd = away.map((value, index) => value > Math.max(atLeast, times * usualStep(left, index)));
    const worst = away.reduce(
      (most, value, index) => (isOdd[index] && value > (away[most] ?? 0) ? index : most),
      -1,
    );
    if (worst < 0) break;
    odd.push(left[worst]!.revision);
    left = left.filter((_, index) => index !== worst);
  }
  return odd;
}

/** How far a norm is from those of both neighbours, on one side of them; 0 between them and at the ends. */
function distance(curve: readonly Spot[], index: number): number {
  const [before, spot, after] = [curve[index - 1], curve[index]!, curve[index + 1]];
  if (before === undefined || after === undefined) return 0;
  const [low, high] = [Math.min(before.log, after.log), Math.max(before.log, after.log)];
  return Math.max(low - spot.log, spot.log - high, 0);
}

/** The median step between the points around one, as if it were not there. */
function usualStep(curve: readonly Spot[], index: number): number {
  const others = curve.filter((_, place) => place !== index && Math.abs(place - index) <= reach);
  const steps = others.slice(1).map(({ log }, place) => Math.abs(log - others[place]!.log));
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? Infinity;
}

function stretches(points: readonly NormedPoint[]): NormedPoint[][] {
  const byStretch = new Map<string, NormedPoint[]>();
  for (const one of points) {
    const stretch = `${one.point.stage} ${one.point.ingredient}`;
    byStretch.set(stretch, [...(byStretch.get(stretch) ?? []), one]);
  }
  return [...byStretch.values()];
}

function finding(code: SeriesFinding['code'], revision: string, message: string): SeriesFinding {
  return { code, severity: 'warning', revisions: [revision], message };
}
