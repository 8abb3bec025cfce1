import { comparePlaces, pointPosition, type Point, type SeriesFinding } from '@amuro/contracts';
import { some, type SeriesRule } from './verified-series.ts';

const stretchOf = ({ stage, ingredient }: Point) =>
  ingredient === undefined ? stage : `${stage}, ingredient ${ingredient}`;

/** Points of several stages or ingredients: their steps count anew, so that they are no single curve. */
export const mixedStages: SeriesRule = ({ points }) => {
  const stretches = [...new Set(points.map(stretchOf))];
  if (stretches.length < 2) return [];
  const message = `the points are of ${stretches.length} stretches of training: ${some(stretches)}`;
  return [
    { code: 'series-stages', severity: 'info', revisions: points.map(({ revision }) => revision), message },
  ];
};

/** Points that stand out of their order, and points that have seen fewer tokens than one before them. */
export const outOfOrder: SeriesRule = ({ points }) =>
  points.flatMap((point, index): SeriesFinding[] => {
    const before = points[index - 1];
    if (before === undefined) return [];
    const isEarlier = comparePlaces(before, point) > 0;
    const hasFewer =
      stretchOf(before) === stretchOf(point) &&
      before.tokensSeen !== null &&
      point.tokensSeen !== null &&
      point.tokensSeen < before.tokensSeen;
    if (!isEarlier && !hasFewer) return [];
    const what = isEarlier ? 'an earlier place' : 'fewer tokens seen';
    const message = `${point.revision} has ${what} than ${before.revision}, which it follows`;
    return [{ code: 'series-order', severity: 'warning', revisions: [point.revision], message }];
  });

/** How much wider than both gaps beside it a gap is that the series' own spacing does not explain. */
const wide = 2;

/** Gaps wider than the series' own spacing, which may grow from point to point. */
export const gaps: SeriesRule = ({ points }) => {
  const findings: SeriesFinding[] = [];
  const gapAfter = (index: number) => {
    const [from, to] = [points[index], points[index + 1]];
    if (from === undefined || to === undefined || stretchOf(from) !== stretchOf(to)) return null;
    return pointPosition(to) - pointPosition(from);
  };
  for (let index = 1; index < points.length - 2; index += 1) {
    const [before, gap, after] = [gapAfter(index - 1), gapAfter(index), gapAfter(index + 1)];
    if (before === null || gap === null || after === null || gap <= wide * Math.max(before, after)) continue;
    const revisions = [points[index]!.revision, points[index + 1]!.revision];
    const message = `the gap from ${revisions.join(' to ')} is more than ${wide} times as wide as those beside it`;
    findings.push({ code: 'series-gap', severity: 'info', revisions, message });
  }
  return findings;
};
