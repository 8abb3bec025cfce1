import { pointPosition } from '@amuro/contracts';
import { type Evaluation, findCell, type Grid, measured, type Point } from '../domain/grid/grid.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { CurvePoint } from './drawing/line-marks.ts';
import type { FigureOptions } from './figure-kind.ts';
import { describeMeasurement } from './mark.ts';

/** A point of a line with the measurement and cells behind it. */
export type SourcedPoint = CurvePoint & {
  series: string;
  point: Point;
  standardError: number | null;
  n: number | null;
  reasons: string;
  measurementIds: string[];
  cellIds: string[];
};

/** The performance of one tuning on one set at every point of the chosen series; a point without a measurement is a gap. */
export function curvePoints(
  grid: Grid,
  options: FigureOptions,
  tuning: string,
  evaluation: Evaluation,
): SourcedPoint[] {
  return selectedSeries(grid, options).flatMap((series) =>
    series.points.map((point) => {
      const address = { series: series.name, revision: point.revision, tuning, evaluation: evaluation.name };
      const cell = findCell(grid, address);
      const measurement = measured(cell, options.metric ?? undefined);
      return {
        series: series.name,
        point,
        at: positionOf(point, options),
        ...valuesOf(measurement),
        // Most points of a large collection are in panels that are not drawn.
        get tip() {
          return tipOf(tuning, point, measurement);
        },
        cellIds: cell === undefined ? [] : [cell.cell.id],
      };
    }),
  );
}

/** One series at a time, since curves of two models do not belong on one line: the first unless another is named. */
export function selectedSeries(grid: Grid, { series }: FigureOptions) {
  const found = grid.series.filter(({ name }) => series.includes(name));
  return (found.length > 0 ? found : grid.series).slice(0, 1);
}

/** A panel's title, which includes the series in a figure of several. */
export function panelTitle(title: string, { namesSeries, series }: FigureOptions): string {
  return namesSeries ? `${series.join(', ')}: ${title}` : title;
}

export function positionOf(point: Point, { x }: FigureOptions): number {
  return (x === 'tokens' ? point.tokensSeen : null) ?? pointPosition(point);
}

function valuesOf(measurement: Measurement | null) {
  if (measurement === null) {
    return { value: null, low: null, high: null, standardError: null, n: null, ...nothing };
  }
  const { value, interval, standardError, n, verdict, id } = measurement;
  return {
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    standardError,
    n,
    status: verdict.status,
    reasons: verdict.reasons.map(({ code }) => code).join(' '),
    measurementIds: [id],
  };
}

const nothing = { status: 'valid' as const, reasons: '', measurementIds: [] };

function tipOf(tuning: string, { revision }: Point, measurement: Measurement | null): string {
  if (measurement === null) return '';
  const { verdict } = measurement;
  const reasons = verdict.reasons.map(({ detail }) => `\n${verdict.status}: ${detail}`).join('');
  return `${tuning} at ${revision}: ${describeMeasurement(measurement)}${reasons}`;
}
