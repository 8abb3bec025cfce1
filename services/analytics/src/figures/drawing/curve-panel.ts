import * as Plot from '@observablehq/plot';
import { formatChange, formatValue } from '../../domain/format.ts';
import type { Panel } from '../figure-kind.ts';
import type { Mark } from '../mark.ts';
import { axisBreak, panelTitle } from './custom-marks.ts';
import { type CurveLine, lineMarks } from './line-marks.ts';
import { type SideLabel, sideLabels } from './side-labels.ts';
import type { StepAxis } from './step-axis.ts';
import { finishPlot, newDocument } from './svg-document.ts';
import { textWidth } from './text-layout.ts';
import { color } from './themes.ts';
import { valueTicks } from './value-axis.ts';

export interface Reference extends Mark {
  name: string;
  value: number;
  color: string;
  dash: string;
}

export interface CurvePanelInput {
  title: string;
  subtitle: string;
  width: number;
  height: number;
  axis: StepAxis;
  domain: [number, number];
  /** Whether values are changes, which have a sign. */
  signed: boolean;
  lines: CurveLine[];
  references: Reference[];
  /** Space for the labels on the right, the same for all panels of a figure. */
  labelWidth: number;
}

/** Lines over pre-training with bands, marks by verdict, labelled reference lines and direct labels. */
export function curvePanel(input: CurvePanelInput): Panel {
  const { title, subtitle, width, height, axis, domain, lines, references } = input;
  const document = newDocument();
  const ticks = valueTicks(domain);
  const plot = Plot.plot({
    document,
    width,
    height,
    marginTop: 48,
    marginLeft: 40,
    marginBottom: 40,
    marginRight: input.labelWidth,
    style: { fontSize: '11px', color: color('muted'), background: 'transparent', overflow: 'visible' },
    x: { domain: [0, 1], axis: null },
    y: { domain, axis: null },
    marks: [
      Plot.gridY({ ticks: ticks.values, stroke: color('rule'), strokeOpacity: 1 }),
      Plot.axisY({
        ticks: ticks.values,
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => (input.signed ? formatChange : formatValue)(value, ticks.decimals),
        fill: color('muted'),
      }),
      Plot.axisX({
        ticks: axis.ticks.map(({ value }) => axis.place(value)),
        tickFormat: (_, index) => axis.ticks[index]?.text ?? '',
        label: axis.label,
        labelAnchor: 'center',
        labelArrow: 'none',
        fill: color('muted'),
        stroke: color('muted'),
      }),
      Plot.ruleY([domain[0]], { stroke: color('muted') }),
      domain[0] < 0 ? Plot.ruleY([0], { stroke: color('ink'), strokeOpacity: 0.7 }) : null,
      ...references.map(({ value, color: stroke, dash, tip, href }) =>
        Plot.ruleY([value], {
          stroke,
          strokeDasharray: dash,
          strokeWidth: 1.2,
          title: () => tip,
          href: () => href,
        }),
      ),
      ...lines.toSorted(faintFirst).flatMap((line) => lineMarks(line, axis)),
      axisBreak(axis),
      sideLabels(labelsOf(input)),
      panelTitle(title, subtitle),
    ],
  });
  return { title, width, height, svg: finishPlot(plot) };
}

function faintFirst(a: CurveLine, b: CurveLine): number {
  return Number(b.faint ?? false) - Number(a.faint ?? false);
}

/** The space that the labels of a panel need, up to a share of its width. */
export function labelWidthOf(panel: Labelled, width: number): number {
  const widest = Math.max(
    ...labelsOf(panel).map(({ name, number, weight }) => textWidth(`${name} ${number}`, 11, weight)),
    20,
  );
  return Math.min(Math.ceil(widest) + 14, Math.floor(width * 0.4));
}

type Labelled = Pick<CurvePanelInput, 'lines' | 'references' | 'signed'>;

function labelsOf({ lines, references, signed }: Labelled): SideLabel[] {
  const ends = lines.flatMap(({ name, color: fill, points, faint }): SideLabel[] => {
    const value = points.findLast((linePoint) => linePoint.value !== null)?.value ?? null;
    if (value === null || faint) return [];
    return [{ name, number: (signed ? formatChange : formatValue)(value), value, fill, weight: 600 }];
  });
  const rules = references.map(({ name, value, color: fill }): SideLabel => ({
    name,
    number: formatValue(value),
    value,
    fill,
    weight: 400,
  }));
  return [...ends, ...rules];
}
