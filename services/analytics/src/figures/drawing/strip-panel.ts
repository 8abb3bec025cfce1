import * as Plot from '@observablehq/plot';
import type { Panel } from '../figure-kind.ts';
import { panelTitle } from './custom-marks.ts';
import type { Mark } from '../mark.ts';
import { finishPlot, newDocument } from './svg-document.ts';
import { textWidth } from './text-layout.ts';
import { color } from './themes.ts';
import { clippedDomain, valueTicks } from './value-axis.ts';

interface StripDot extends Mark {
  column: number;
  group: number;
  value: number;
  hollow: boolean;
}
interface StripBar extends Mark {
  column: number;
  group: number;
  value: number;
  low: number | null;
  high: number | null;
}

export interface StripPanelInput {
  title: string;
  subtitle: string;
  width: number;
  height: number;
  columns: string[];
  /** Colour of each group, in the order in which the groups are drawn next to each other. */
  groups: string[];
  bars: StripBar[];
  dots: StripDot[];
  xLabel: string;
  format: (value: number, decimals: number) => string;
}

/**
 * Means as bars around 0 with their intervals, and a dot for each value behind them; groups are drawn next to each other in every
 * column. `clipped` counts the dots beyond the frame, which are drawn as arrows at its edge.
 */
export function stripPanel(input: StripPanelInput): Panel & { clipped: number } {
  const { title, subtitle, width, height, columns, groups, bars, dots, format } = input;
  const intervals = bars.flatMap((bar) =>
    bar.low === null || bar.high === null ? [] : [{ ...bar, low: bar.low, high: bar.high }],
  );
  const { domain, clamp, beyond } = clippedDomain(
    dots.map(({ value }) => value),
    bars.map(({ value }) => value),
    intervals.flatMap(({ low, high }) => [low, high]),
  );
  const ticks = valueTicks(domain);
  const labels = ticks.values.map((value) => format(value, ticks.decimals));
  const marginLeft = Math.max(...labels.map((label) => textWidth(label, 11))) + 14;
  const widest = Math.max(...columns.map((column) => textWidth(column, 11)));
  const slanted = widest > (width - marginLeft) / columns.length - 4;
  const half = 0.4 / groups.length;
  const centre = (at: { column: number; group: number }) => at.column - 0.4 + half * (2 * at.group + 1);
  const fill = ({ group }: { group: number }) => groups[group]!;
  const outside = dots.filter(({ value }) => beyond(value) !== 0);
  const dotX = (dot: StripDot) => centre(dot) - half * 0.35;
  const intervalX = (bar: StripBar) => centre(bar) + half * 0.35;
  const beyondBars = bars.filter(({ value }) => beyond(value) !== 0);
  const arrows = [
    ...outside.map((dot) => ({ ...dot, x: dotX(dot) })),
    ...beyondBars.map((bar) => ({ ...bar, x: centre(bar) })),
    ...intervals.flatMap((bar) =>
      [bar.low, bar.high]
        .filter((value) => beyond(value) !== 0)
        .map((value) => ({ ...bar, x: intervalX(bar), value })),
    ),
  ];
  const plot = Plot.plot({
    document: newDocument(),
    width,
    height,
    marginTop: 48,
    marginLeft,
    marginRight: 6,
    marginBottom: slanted ? 34 + Math.ceil(widest * 0.7) : 40,
    style: { fontSize: '11px', color: color('muted'), background: 'transparent', overflow: 'visible' },
    x: { domain: [-0.5, columns.length - 0.5], axis: null },
    y: { domain, axis: null },
    marks: [
      Plot.gridY({ ticks: ticks.values, stroke: color('rule'), strokeOpacity: 1 }),
      Plot.axisY({
        ticks: ticks.values,
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => format(value, ticks.decimals),
        fill: color('muted'),
      }),
      Plot.axisX({
        ticks: columns.map((_, index) => index),
        tickSize: 0,
        tickRotate: slanted ? -45 : 0,
        tickFormat: (index: number) => columns[index] ?? '',
        label: input.xLabel,
        labelAnchor: 'center',
        labelArrow: 'none',
        fill: color('muted'),
      }),
      Plot.rect(bars, {
        x1: (bar: StripBar) => centre(bar) - half * 0.88,
        x2: (bar: StripBar) => centre(bar) + half * 0.88,
        y1: 0,
        y2: ({ value }: StripBar) => clamp(value),
        fill,
        fillOpacity: 0.35,
        ...pointed,
      }),
      Plot.ruleY([0], { stroke: color('ink'), strokeOpacity: 0.7 }),
      Plot.dot(
        dots.filter(({ value }) => beyond(value) === 0),
        {
          x: dotX,
          y: 'value',
          r: 2.6,
          stroke: fill,
          fill: (dot: StripDot) => (dot.hollow ? color('surface') : fill(dot)),
          fillOpacity: 0.75,
          ...pointed,
        },
      ),
      Plot.ruleX(intervals, {
        x: intervalX,
        y1: ({ low }: { low: number }) => clamp(low),
        y2: ({ high }: { high: number }) => clamp(high),
        stroke: fill,
        strokeWidth: 1.8,
        ...pointed,
      }),
      Plot.dot(arrows, {
        x: 'x',
        y: ({ value }: { value: number }) => clamp(value),
        symbol: 'triangle',
        rotate: ({ value }: { value: number }) => (value > 0 ? 0 : 180),
        r: 3.2,
        fill,
        ...pointed,
      }),
      ...stackLabels([
        ...outside.map(({ value, hollow, ...dot }) => ({
          x: dotX({ value, hollow, ...dot }),
          value,
          group: dot.group,
          text: `${format(value, ticks.decimals)}${hollow ? '?' : ''}`,
        })),
        ...beyondBars.map((bar) => ({
          x: centre(bar),
          value: bar.value,
          group: bar.group,
          text: `mean ${format(bar.value, ticks.decimals)}`,
        })),
      ]).map(({ labels: row, level }) =>
        Plot.text(row, {
          x: 'x',
          y: ({ value }: EdgeLabel) => clamp(value),
          text: 'text',
          textAnchor: 'end',
          dx: -6,
          dy: level * edgeLabelHeight,
          fill,
          fontWeight: 600,
        }),
      ),
      panelTitle(title, subtitle),
    ],
  });
  return { title, width, height, svg: finishPlot(plot), clipped: outside.length };
}

const pointed = { title: 'tip', href: 'href' };

interface EdgeLabel {
  x: number;
  value: number;
  group: number;
  text: string;
}
const edgeLabelHeight = 13;

/** Labels at the edges, each on a line of its own below (or above) those of the column to its left, so that none touch. */
function stackLabels(labels: readonly EdgeLabel[]): { labels: EdgeLabel[]; level: number }[] {
  const above = labels.filter(({ value }) => value > 0).toSorted((a, b) => a.x - b.x);
  const below = labels.filter(({ value }) => value < 0).toSorted((a, b) => a.x - b.x);
  return [above, below].flatMap((edge) =>
    edge.map((label, index) => {
      const beside = edge.slice(0, index).filter(({ x }) => label.x - x < 1).length;
      return { labels: [label], level: edge === above ? beside : -beside };
    }),
  );
}
