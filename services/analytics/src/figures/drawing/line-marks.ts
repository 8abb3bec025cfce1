import * as Plot from '@observablehq/plot';
import type { Verdict } from '@amuro/contracts';
import { measurementLink } from '../mark.ts';
import type { StepAxis } from './step-axis.ts';
import { color } from './themes.ts';

/** One measured point of a line. `at` is a token or step count; a null value leaves a gap in the line. */
export interface CurvePoint {
  at: number;
  value: number | null;
  low: number | null;
  high: number | null;
  status: Verdict['status'];
  tip: string;
  /** The measurement and cell behind the point. */
  measurementIds: readonly string[];
}

export interface CurveLine {
  name: string;
  color: string;
  symbol: Plot.SymbolType;
  points: CurvePoint[];
  /** Drawn thin and grey, without marks and label, because there are too many lines. */
  faint?: boolean;
}

type Placed = CurvePoint & { x: number; value: number };
const nowhere = { value: Number.NaN, low: null, high: null };

/** A line with its band, intervals and marks; a faint line has none of them. */
export function lineMarks(line: CurveLine, axis: StepAxis): Plot.Markish[] {
  if (line.faint) return [faintLine(line, axis)];
  const { color: stroke, symbol, points } = line;
  const placed = points.map((linePoint) => ({
    ...linePoint,
    x: axis.place(linePoint.at),
    value: linePoint.value ?? Number.NaN,
  }));
  const seen = placed.filter(({ value }) => !Number.isNaN(value));
  const joined = placed.map((linePoint) =>
    linePoint.status === 'invalid' ? { ...linePoint, ...nowhere } : linePoint,
  );
  // Where the axis leaves its scale, there is no band and no solid line.
  const { broken, apart } = axis;
  const whole = joined.filter(({ at }) => (broken === null || at > 0) && at !== apart?.at);
  const across = [
    ...(broken === null ? [] : [joined.slice(0, 2)]),
    ...(apart === null ? [] : [joined.filter(({ at }) => at >= apart.after)]),
  ];
  return [
    Plot.areaY(whole, {
      x: 'x',
      y1: (linePoint: Placed) => linePoint.low ?? Number.NaN,
      y2: (linePoint: Placed) => linePoint.high ?? Number.NaN,
      fill: stroke,
      fillOpacity: 0.14,
    }),
    Plot.ruleX(seen, { x: 'x', y1: 'low', y2: 'high', stroke, strokeOpacity: 0.55, strokeWidth: 1 }),
    ...across.map((part) =>
      Plot.line(part, { x: 'x', y: 'value', stroke, strokeWidth: 1.4, strokeDasharray: '1.5,3' }),
    ),
    Plot.line(whole, { x: 'x', y: 'value', stroke, strokeWidth: 1.8 }),
    ...(['valid', 'suspect', 'invalid'] as const).map((status) =>
      Plot.dot(
        seen.filter((linePoint) => linePoint.status === status),
        {
          x: 'x',
          y: 'value',
          symbol: status === 'invalid' ? 'times' : symbol,
          r: 3.4,
          stroke,
          strokeWidth: 1.5,
          fill: status === 'valid' ? stroke : color('surface'),
          title: 'tip',
          href: ({ measurementIds }: Placed) => measurementLink(measurementIds),
        },
      ),
    ),
  ];
}

/** The tooltip and link of its last point. */
function faintLine({ name, points }: CurveLine, axis: StepAxis): Plot.Markish {
  const placed = points.map(({ at, value }) => ({ x: axis.place(at), value: value ?? Number.NaN }));
  const last = points.findLast(({ value }) => value !== null);
  return Plot.line(placed, {
    title: () => `${name}\n${last?.tip ?? ''}`,
    href: () => measurementLink(last?.measurementIds ?? []),
    x: 'x',
    y: 'value',
    stroke: color('muted'),
    strokeOpacity: 0.45,
    strokeWidth: 0.8,
  });
}
