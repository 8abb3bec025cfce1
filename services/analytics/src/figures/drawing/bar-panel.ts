import * as Plot from '@observablehq/plot';
import type { Panel } from '../figure-kind.ts';
import { finishPlot } from './finish-plot.ts';
import { newDocument } from './new-document.ts';
import { textWidth } from './text-width.ts';
import { color } from './themes.ts';

export type Bar = {
  label: string;
  value: number | null;
  /** Interval of the value, where there is one. */
  low: number | null;
  high: number | null;
  color: string;
  dots: { value: number; hollow: boolean; tip: string }[];
};

const ROW_HEIGHT = 44;

/** Horizontal bars around 0, one a row, with a dot for each value that a bar is the mean of. */
export function barPanel(input: { bars: Bar[]; width: number; format: (value: number) => string }): Panel {
  const { bars, width, format } = input;
  const labelWidth = Math.min(Math.max(...bars.map(({ label }) => textWidth(label, 12))) + 14, width * 0.42);
  const valueWidth = Math.max(
    ...bars.map(({ value }) => textWidth(value === null ? 'none' : format(value), 12, 600)),
  );
  const height = bars.length * ROW_HEIGHT + 44;
  const dots = bars.flatMap(({ label, color: stroke, dots: all }) =>
    all.map((dot) => ({ ...dot, label, stroke })),
  );
  const bounds = bars.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]);
  const all = [0, ...dots.map(({ value }) => value), ...bounds];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = 0.06 * (most - least || 1);
  const plot = Plot.plot({
    document: newDocument(),
    width,
    height,
    marginTop: 6,
    marginLeft: labelWidth,
    marginRight: valueWidth + 16,
    marginBottom: 36,
    style: { fontSize: '11px', color: color('muted'), background: 'transparent', overflow: 'visible' },
    x: { domain: [least - room, most + room], axis: null },
    y: { domain: bars.map(({ label }) => label), axis: null, padding: 0.45 },
    marks: [
      Plot.gridX({ ticks: 5, stroke: color('rule'), strokeOpacity: 1 }),
      Plot.axisX({
        ticks: 5,
        tickSize: 0,
        tickFormat: format,
        label: 'Ratio of change',
        labelAnchor: 'center',
        labelArrow: 'none',
        fill: color('muted'),
      }),
      Plot.axisY({ tickSize: 0, label: null, fontSize: 12, fill: color('ink') }),
      Plot.barX(
        bars.filter(({ value }) => value !== null),
        { x: 'value', y: 'label', fill: (bar: Bar) => bar.color, fillOpacity: 0.4 },
      ),
      Plot.ruleX([0], { stroke: color('muted') }),
      Plot.dot(dots, {
        x: 'value',
        y: 'label',
        r: 3,
        stroke: (dot: { stroke: string }) => dot.stroke,
        fill: (dot: { stroke: string; hollow: boolean }) => (dot.hollow ? color('surface') : dot.stroke),
        fillOpacity: 0.75,
        title: 'tip',
      }),
      Plot.ruleY(
        bars.filter(({ low }) => low !== null),
        { y: 'label', x1: 'low', x2: 'high', stroke: color('ink'), strokeWidth: 2 },
      ),
      Plot.text(bars, {
        y: 'label',
        frameAnchor: 'right',
        textAnchor: 'end',
        dx: valueWidth + 12,
        text: ({ value }: Bar) => (value === null ? 'none' : format(value)),
        fill: (bar: Bar) => bar.color,
        fontSize: 12,
        fontWeight: 600,
      }),
    ],
  });
  return { title: '', width, height, svg: finishPlot(plot) };
}
