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
  const spots = lines.flatMap(({ tuning, name, evaluation: own, spots: all }) =>
    // Spreading one object into a literal with this many more properties takes ten times as long.
    all.map((spot) =>
      Object.assign(aboutOf(own ?? evaluation), {
        line: name,
        tuning,
        series: spot.series,
        revision: spot.point.revision,
        step: spot.point.step,
        tokensSeen: spot.point.tokensSeen,
        value: spot.value,
        low: spot.low,
        high: spot.high,
        standardError: spot.standardError,
        n: spot.n,
        verdict: spot.value === null ? null : spot.status,
        reasons: spot.reasons,
        measurementIds: spot.measurementIds.join(' '),
        cellIds: spot.cellIds.join(' '),
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
  return [...spots, ...rules];
}
