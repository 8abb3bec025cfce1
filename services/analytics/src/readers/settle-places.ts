import { comparePlaces, type Point } from '@amuro/contracts';
import type { PublishedResult } from '../domain/published/published-result.ts';
import { firstStage } from './published-point.ts';

/**
 * Points of one place as one point, whatever each file calls it. In a series whose points name stages, one that names none is of
 * the first: early checkpoints of OLMo-2 lack `stage1-`.
 */
export function settlePlaces(results: readonly PublishedResult[]): PublishedResult[] {
  const staged = new Set(
    results.flatMap(({ series, point }) => (/^stage\d+$/.test(point.stage) ? [series] : [])),
  );
  const withStage = results.map((result) =>
    staged.has(result.series) && result.point.stage === firstStage
      ? { ...result, point: { ...result.point, stage: 'stage1' } }
      : result,
  );
  const points = new Map<string, Point[]>();
  return withStage
    .map((result) => {
      const known = points.get(result.series) ?? [];
      points.set(result.series, known);
      const same = known.findIndex((point) => comparePlaces(point, result.point) === 0);
      if (same === -1) known.push(result.point);
      else known[same] = fuller(known[same]!, result.point);
      return { result, at: same === -1 ? known.length - 1 : same };
    })
    .map(({ result, at }) => ({ ...result, point: points.get(result.series)![at]! }));
}

/** The longer revision says more: `step1000-tokens4B` more than `step1000`. */
function fuller(a: Point, b: Point): Point {
  const [more, less] = b.revision.length > a.revision.length ? [b, a] : [a, b];
  return { ...more, tokensSeen: more.tokensSeen ?? less.tokensSeen };
}
