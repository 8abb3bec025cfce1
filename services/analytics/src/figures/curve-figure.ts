import { evaluationTitle } from '../domain/grid/display-names.ts';
import { baseTuning, type Evaluation, type Grid, type Series } from '../domain/grid/grid.ts';
import { scaleOn } from '../domain/grid/scales.ts';
import { describeScale, type MetricScale } from '../domain/metric-scale.ts';
import { placeOf } from '../domain/grid/relation.ts';
import { curveLegend, curveNotes } from './curve-annotations.ts';
import { panelTitle, positionOf, selectedSeries } from './curve-points.ts';
import { curveRows } from './curve-rows.ts';
import { curvePanel, labelWidthOf } from './drawing/curve-panel.ts';
import type { CurveLine } from './drawing/line-marks.ts';
import { stepAxis } from './drawing/step-axis.ts';
import { color, lineColor, lineColorCount } from './drawing/themes.ts';
import type { Figure, FigureOptions } from './figure-kind.ts';
import type { FigureLine, FigurePanel } from './figure-line.ts';

export interface CurveFigureInput {
  kind: string;
  title: string;
  caption: string;
  /** The quantity of the vertical axis, if it is not the metric itself. */
  quantity?: string;
  /** Whether values are changes. */
  signed?: boolean;
  panels: FigurePanel[];
  /** The series of the lines, if there are several. */
  series?: readonly Series[];
  /** Names of lines in the order of their colours; `base` has its own. */
  lineNames?: string[];
  /** Further notes for the reader. */
  notes?: string[];
}

const panelHeight = 270;
/** Heights of a panel above and below its lines, and the space that one label takes next to them. */
const verticalMargins = 88;
const labelHeight = 14;
/** Space beyond the outermost values, as a share of their range. */
const axisMargin = 0.05;
const symbols = ['square', 'triangle', 'diamond'] as const;

/** A figure with one panel per evaluation, with lines over the points of a series. */
export function curveFigure(grid: Grid, options: FigureOptions, input: CurveFigureInput): Figure {
  const names = input.lineNames ?? grid.tunings.map(({ name }) => name).filter((name) => name !== baseTuning);
  const styleOf = ({ name, style }: FigureLine): Pick<CurveLine, 'color' | 'symbol'> => {
    const index = style ?? names.indexOf(name);
    if (name === baseTuning || index === -1) return { color: color('base'), symbol: 'circle' };
    // The eleventh line reuses the first colour and needs another symbol.
    const symbol = symbols[(index + Math.floor(index / lineColorCount)) % symbols.length]!;
    return { color: lineColor(index), symbol };
  };
  const series = input.series ?? selectedSeries(grid, options);
  const axis = stepAxis(
    series.flatMap(({ points }) =>
      points.map((point) => ({ at: positionOf(point, options), name: point.revision })),
    ),
    options.scale,
    options.x,
  );
  const measuredPanels = input.panels.filter(({ lines }) =>
    lines.some(({ points }) => points.some(({ value }) => value !== null)),
  );
  const { first, most } = options.page ?? { first: 0, most: Infinity };
  const shown = measuredPanels.slice(first, first + most);
  const signed = input.signed ?? false;
  const drawn = shown.map(({ lines, references }) => ({
    lines: lines.map((line) => ({ ...line, ...styleOf(line) })),
    references,
    signed,
  }));
  const labels = Math.max(
    0,
    ...drawn.map(({ lines, references }) => lines.filter(({ faint }) => !faint).length + references.length),
  );
  const height = Math.max(panelHeight, verticalMargins + labelHeight * labels);
  const labelWidth = Math.max(0, ...drawn.map((panel) => labelWidthOf(panel, options.panelWidth)));
  return {
    kind: input.kind,
    title: input.title,
    caption: `${input.caption} Series: ${series.map(({ name }) => name).join(', ') || 'none'}.`,
    legend: curveLegend(shown, styleOf),
    panels: shown.map((panel, index) =>
      curvePanel({
        title: panelTitle(panel.title ?? evaluationTitle(grid, panel.evaluation.name), options),
        subtitle: panel.subtitle ?? subtitleOf(grid, panel.evaluation, options, input.quantity),
        width: options.panelWidth,
        height,
        axis,
        domain: domainOf(panel, scaleOn(grid, panel.evaluation, options.metric), signed),
        labelWidth,
        ...drawn[index]!,
      }),
    ),
    panelCount: measuredPanels.length,
    notes:
      shown.length === 0
        ? []
        : [
            ...pageNotes(first, shown.length, measuredPanels.length),
            ...(input.notes ?? []),
            ...curveNotes(shown, axis),
          ],
    rows: () => input.panels.flatMap((panel) => curveRows(panel, options)),
  };
}

function pageNotes(first: number, shown: number, all: number): string[] {
  return shown === all ? [] : [`Panels ${first + 1} to ${first + shown} of ${all}; the data include all.`];
}

function subtitleOf(
  grid: Grid,
  evaluation: Evaluation,
  { metric }: FigureOptions,
  quantity?: string,
): string {
  const { rows, format } = evaluation;
  const name = describeScale(scaleOn(grid, evaluation, metric));
  const parts = [quantity === undefined ? name : `${quantity}, ${name}`];
  const place = placeOf(grid, evaluation);
  if (place !== null) parts.push(place);
  if (format !== 'default') parts.push(`${format} format`);
  if (rows !== null) parts.push(`${rows} rows`);
  return parts.join(' \u00b7 ');
}

/**
 * Changes: centred on 0. Otherwise from 0 (or around all values, if there is no upper bound and they are far from 0) to just
 * beyond the highest bound, and to the end of the range if that is near: the same rule for every share, whatever its name.
 */
function domainOf(
  { lines, references }: FigurePanel,
  { range }: MetricScale,
  signed: boolean,
): [number, number] {
  const bounds = lines.flatMap(({ points }) =>
    points.flatMap(({ value, low, high }) => [low ?? value, high ?? value].filter((bound) => bound !== null)),
  );
  const values = [...bounds, ...references.map(({ value }) => value)];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (signed || lowest < 0) {
    const [low, high] = [Math.min(-0.02, lowest), Math.max(0.02, highest)];
    return [low - axisMargin * (high - low), high + axisMargin * (high - low)];
  }
  // An axis from 0 would squash values that all lie in the upper half.
  const fromZero = range.high !== null || lowest < highest / 2;
  const low = fromZero ? 0 : Math.max(0, lowest - axisMargin * (highest - lowest));
  const top = highest + axisMargin * Math.max(highest - low, 0.05);
  return [low, range.high !== null && (top > range.high || highest > 0.7 * range.high) ? range.high : top];
}
