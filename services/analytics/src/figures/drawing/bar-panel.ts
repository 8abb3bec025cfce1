import * as Plot from '@observablehq/plot';
import type { Panel } from '../figure-kind.ts';
import type { Mark } from '../mark.ts';
import { finishPlot, newDocument } from './svg-document.ts';
import { textWidth } from './text-layout.ts';
import { color } from './themes.ts';
import { clippedDomain, valueTicks } from './value-axis.ts';

export interface Bar extends Mark {
  label: string;
  value: number | null;
  /** Interval of the value, if there is one. */
  low: number | null;
  high: number | null;
  color: string;
  dots: (Mark & { value: number; hollow: boolean })[];
}

const rowHeight = 44;
/** Bars longer than this share of the width have their labels above them, if there is space. */
const widestLabelShare = 0.34;

/**
 * Horizontal bars around 0, one per row, with a dot for each value that a bar averages. `clipped` counts the dots beyond the
 * frame, which are drawn as arrows at its edge.
 */
export function barPanel(input: {
  bars: Bar[];
  width: number;
  format: (value: number) => string;
}): Panel & { clipped: number } {
  const { bars, width, format } = input;
  const widest = Math.max(...bars.map(({ label }) => textWidth(label, 12))) + 14;
  const above = widest > width * widestLabelShare;
  const marginLeft = above ? 16 : widest;
  const valueWidth = Math.max(
    ...bars.map(({ value }) => textWidth(value === null ? 'none' : format(value), 12, 600)),
  );
  const marginRight = valueWidth + 16;
  const height = bars.length * rowHeight + 44;
  const dots = bars.flatMap(({ label, color: stroke, dots: all }) =>
    all.map((dot) => ({ ...dot, label, stroke })),
  );
  const intervals = bars.flatMap((bar) =>
    bar.low === null || bar.high === null ? [] : [{ ...bar, low: bar.low, high: bar.high }],
  );
  const { domain, clamp, beyond } = clippedDomain(
    dots.map(({ value }) => value),
    bars.flatMap(({ value }) => value ?? []),
    intervals.flatMap(({ low, high }) => [low, high]),
  );
  const ticks = valueTicks(domain, Math.max(2, Math.min(8, (width - marginLeft - marginRight) / 70))).values;
  const outside = dots.filter(({ value }) => beyond(value) !== 0);
  const arrows = [
    ...outside,
    ...bars.flatMap(({ label, value, color: stroke, tip, href }) =>
      value === null || beyond(value) === 0 ? [] : [{ label, value, stroke, tip, href }],
    ),
    ...intervals.flatMap(({ label, low, high, tip, href }) =>
      [low, high]
        .filter((value) => beyond(value) !== 0)
        .map((value) => ({ label, value, stroke: color('ink'), tip, href })),
    ),
  ];
  const rowShift = above ? 8 : 0;
  const plot = Plot.plot({
    document: newDocument(),
    width,
    height,
    marginTop: 6,
    marginLeft,
    marginRight,
    marginBottom: 36,
    style: { fontSize: '11px', color: color('muted'), background: 'transparent', overflow: 'visible' },
    x: { domain, axis: null },
    y: { domain: bars.map(({ label }) => label), axis: null, padding: 0.45 },
    marks: [
      Plot.gridX({ ticks, stroke: color('rule'), strokeOpacity: 1 }),
      Plot.axisX({
        ticks,
        tickSize: 0,
        tickFormat: format,
        label: 'Ratio of change',
        labelAnchor: 'center',
        labelArrow: 'none',
        fill: color('muted'),
      }),
      above
        ? Plot.text(bars, {
            y: 'label',
            text: 'label',
            frameAnchor: 'left',
            textAnchor: 'start',
            dx: -14,
            dy: -15,
            fontSize: 12,
            stroke: color('surface'),
            strokeWidth: 4,
            fill: color('ink'),
          })
        : Plot.axisY({ tickSize: 0, label: null, fontSize: 12, fill: color('ink') }),
      Plot.barX(
        bars.filter(({ value }) => value !== null),
        {
          x: ({ value }: Bar) => clamp(value!),
          y: 'label',
          dy: rowShift,
          fill: (bar: Bar) => bar.color,
          fillOpacity: 0.4,
          ...pointed,
        },
      ),
      Plot.ruleX([0], { stroke: color('muted') }),
      Plot.dot(
        dots.filter(({ value }) => beyond(value) === 0),
        {
          x: 'value',
          y: 'label',
          dy: rowShift,
          r: 3,
          stroke: (dot: { stroke: string }) => dot.stroke,
          fill: (dot: { stroke: string; hollow: boolean }) => (dot.hollow ? color('surface') : dot.stroke),
          fillOpacity: 0.75,
          ...pointed,
        },
      ),
      Plot.ruleY(intervals, {
        y: 'label',
        x1: ({ low }: { low: number }) => clamp(low),
        x2: ({ high }: { high: number }) => clamp(high),
        dy: rowShift,
        stroke: color('ink'),
        strokeWidth: 2,
        ...pointed,
      }),
      Plot.dot(arrows, {
        x: ({ value }: { value: number }) => clamp(value),
        y: 'label',
        dy: rowShift,
        symbol: 'triangle',
        rotate: ({ value }: { value: number }) => (value > 0 ? 90 : -90),
        r: 3.2,
        fill: ({ stroke }: { stroke: string }) => stroke,
        ...pointed,
      }),
      Plot.text(labelsBeyond(outside, format), {
        x: ({ value }: { value: number }) => clamp(value),
        y: 'label',
        text: 'text',
        textAnchor: 'middle',
        dy: rowShift - 12,
        fill: ({ stroke }: { stroke: string }) => stroke,
      }),
      Plot.text(bars, {
        y: 'label',
        frameAnchor: 'right',
        textAnchor: 'end',
        dx: valueWidth + 12,
        dy: rowShift,
        text: ({ value }: Bar) => (value === null ? 'none' : format(value)),
        fill: (bar: Bar) => bar.color,
        fontSize: 12,
        fontWeight: 600,
      }),
    ],
  });
  return { title: '', width, height, svg: finishPlot(plot), clipped: outside.length };
}

const pointed = { title: 'tip', href: 'href' };

type Outside = Bar['dots'][number] & { label: string; stroke: string };

/** One label for all dots of a row beyond one edge: the furthest value, and the number of others. */
function labelsBeyond(outside: readonly Outside[], format: (value: number) => string) {
  const groups = new Map<string, Outside[]>();
  for (const dot of outside) {
    const key = `${dot.label} ${Math.sign(dot.value)}`;
    groups.set(key, [...(groups.get(key) ?? []), dot]);
  }
  return [...groups.values()].map((group) => {
    const [furthest, ...others] = group.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return { ...furthest!, text: `${format(furthest!.value)}${furthest!.hollow ? '?' : ''}${more}` };
  });
}
