import type { Point, SeriesFinding } from '@amuro/contracts';
import { pointPosition } from '@amuro/contracts';
import { some } from './verified-series.ts';

/** Norm of each tensor of a checkpoint; null where one of its numbers is not finite. */
export type TensorNorms = Record<string, number | null>;
export interface NormedPoint {
  point: Point;
  norms: TensorNorms;
}

/** Fewer points have no trend. */
const fewest = 5;
/** A norm is off the trend if it is this many times as far from it as its neighbours are, and by more than 2 %. */
const times = 8;
const atLeast = 0.02;
/** Points on each side that say how far off is usual. */
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
  at: number;
  log: number;
}

function curveOf(points: readonly NormedPoint[], name: string): Spot[] {
  return points.flatMap(({ point, norms }) => {
    const norm = norms[name];
    if (norm === undefined || norm === null || norm <= 0) return [];
    return [{ revision: point.revision, at: pointPosition(point), log: Math.log(norm) }];
  });
}

/** The farthest one first: without it, its neighbours are where they should be. */
function oddOnes(curve: readonly Spot[]): string[] {
  const odd: string[] = [];
  let left = curve;
  while (left.length >= fewest) {
    const off = left.map((spot, index) => distance(left[index - 1], spot, left[index + 1]));
    const worst = off.reduce((most, value, index) => (value > off[most]! ? index : most), 0);
    const around = off.filter(
      (_, index) => index !== worst && Math.abs(index - worst) <= reach && Math.abs(index - worst) > 1,
    );
    if (off[worst]! <= Math.max(atLeast, times * median(around))) break;
    odd.push(left[worst]!.revision);
    left = left.filter((_, index) => index !== worst);
  }
  return odd;
}

/** From the straight line between the two beside it; an end has no line. */
function distance(before: Spot | undefined, spot: Spot, after: Spot | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const share = (spot.at - before.at) / (after.at - before.at);
  return Math.abs(spot.log - (before.log + share * (after.log - before.log)));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Infinity;
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
