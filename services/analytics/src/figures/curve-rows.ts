import { type Evaluation, primaryMetric } from '../domain/grid/grid.ts';
import type { FigureOptions, FigureRow } from './figure-kind.ts';
import type { FigurePanel } from './figure-line.ts';

/** The data behind a panel: a row for each point of a line, measured or not, followed by a row for each reference line. */
export function curveRows(
  { evaluation, lines, references }: FigurePanel,
  { metric }: FigureOptions,
): FigureRow[] {
  const aboutOf = (shown: Evaluation) => ({
    evaluation: shown.name,
    format: shown.format,
    metric: metric ?? primaryMetric(shown),
  });
  const points = lines.flatMap(({ tuning, name, evaluation: own, points: all }) =>
    // Spreading one object into a literal with this many more properties takes ten times as long.
    all.map((linePoint) =>
      Object.assign(aboutOf(own ?? evaluation), {
        line: name,
        tuning,
        series: linePoint.series,
        revision: linePoint.point.revision,
        step: linePoint.point.step,
        tokensSeen: linePoint.point.tokensSeen,
        value: linePoint.value,
        low: linePoint.low,
        high: linePoint.high,
        standardError: linePoint.standardError,
        n: linePoint.n,
        verdict: linePoint.value === null ? null : linePoint.status,
        reasons: linePoint.reasons,
        measurementIds: linePoint.measurementIds.join(' '),
        cellIds: linePoint.cellIds.join(' '),
      }),
    ),
  );
  const rules = references.map(({ name, value, measurementIds, cellIds }) => ({
    ...aboutOf(evaluation),
    line: name,
    tuning: null,
    series: null,
    revision: null,
    step: null,
    tokensSeen: null,
    value,
    low: null,
    high: null,
    standardError: null,
    n: null,
    verdict: null,
    reasons: '',
    measurementIds: measurementIds.join(' '),
    cellIds: cellIds.join(' '),
  }));
  return [...points, ...rules];
}
