import { pointPosition, type Point } from '@amuro/contracts';
import type { PublishedResult } from '../domain/published/published-result.ts';
import { firstStage } from './published-point.ts';

/**
 * Merges points at the same position into one point, whatever each file calls it. In a series whose points name stages, a point
 * that names none belongs to the first: early checkpoints of OLMo-2 lack `stage1-`.
 */
export function mergePositions(results: readonly PublishedResult[]): PublishedResult[] {
  const staged = new Set(
    results.flatMap(({ series, point }) => (/^stage\d+$/.test(point.stage) ? [series] : [])),
  );
  const withStage = results.map((result) =>
    staged.has(result.series) && result.point.stage === firstStage
      ? { ...result, point: { ...result.point, stage: 'stage1' } }
      : result,
  );
  const points = new Map<string, Point>();
  for (const result of withStage) {
    const place = placeOf(result);
    const existing = points.get(place);
    points.set(place, existing === undefined ? result.point : fuller(existing, result.point));
  }
  return withStage.map((result) => ({ ...result, point: points.get(placeOf(result))! }));
}

function placeOf({ series, point }: PublishedResult): string {
  return JSON.stringify([series, point.stage, point.ingredient ?? 0, pointPosition(point)]);
}

/** The longer revision carries more information: `step1000-tokens4B` more than `step1000`. */
function fuller(a: Point, b: Point): Point {
  const [more, less] = b.revision.length > a.revision.length ? [b, a] : [a, b];
  return { ...more, tokensSeen: more.tokensSeen ?? less.tokensSeen };
}
