import { formatValue } from '../../domain/format.ts';
import {
  type Evaluation,
  findCell,
  type Grid,
  type GridCell,
  measured,
  type Point,
  primaryMetric,
  type Tuning,
} from '../../domain/grid/grid.ts';
import { panelTitle, selectedSeries } from '../curve-points.ts';
import { type HeatCell, heatPanel } from '../drawing/heat-panel.ts';
import { color } from '../drawing/themes.ts';
import {
  type Figure,
  type FigureKind,
  type FigureOptions,
  type FigureRow,
  type Panel,
  selectNamed,
} from '../figure-kind.ts';
import { describeMeasurement, measurementLink } from '../mark.ts';

/** Every cell of the study by state and verdict: one panel per tuning, checkpoints by evaluation sets. */
export const gridFigure: FigureKind = {
  kind: 'grid',
  description: 'Every cell by state and verdict: checkpoints by evaluation sets, one panel per tuning',
  inReport: true,
  pairs: () => [],
  draw: (grid, _compared, options): Figure => {
    const tunings = selectNamed(grid.tunings, options.tunings);
    return {
      kind: 'grid',
      title: 'Cells of the study',
      caption: 'The number is the primary metric; colour and sign show how far to trust it.',
      legend: [
        { label: 'valid', color: color('good'), mark: 'box' },
        { label: '? suspect', color: color('doubt'), mark: 'box' },
        { label: '\u00d7 invalid or failed', color: color('bad'), mark: 'box' },
        { label: 'not measured yet', color: color('none'), mark: 'box' },
      ],
      panels: tunings.map((tuning) => panelOf(grid, options, tuning)),
      notes: [],
      rows: () =>
        tunings.flatMap((tuning) => entriesOf(grid, options, tuning).map((entry) => rowOf(tuning, entry))),
    };
  },
};

interface Entry {
  series: string;
  point: Point;
  evaluation: Evaluation;
  cell: GridCell | undefined;
}

function entriesOf(grid: Grid, options: FigureOptions, tuning: Tuning): Entry[] {
  return selectedSeries(grid, options).flatMap((series) =>
    series.points.flatMap((point) =>
      selectNamed(grid.evaluations, options.evaluations).map((evaluation) => ({
        series: series.name,
        point,
        evaluation,
        cell: findCell(grid, {
          series: series.name,
          revision: point.revision,
          tuning: tuning.name,
          evaluation: evaluation.name,
        }),
      })),
    ),
  );
}

function panelOf(grid: Grid, options: FigureOptions, tuning: Tuning): Panel {
  const entries = plannedOf(entriesOf(grid, options, tuning));
  return heatPanel({
    title: panelTitle(tuning.name, options),
    width: options.panelWidth,
    columns: [...new Set(entries.map(({ point }) => point.revision))],
    rows: [...new Set(entries.map(({ evaluation }) => evaluation.name))],
    cells: entries.map(({ point, evaluation, cell }) => ({
      column: point.revision,
      row: evaluation.name,
      ...lookOf(cell, options),
    })),
  });
}

/** Without the sets on which this tuning is never scored: most rows of published grids are of that kind. */
function plannedOf(entries: readonly Entry[]): Entry[] {
  const planned = new Set(
    entries.filter(({ cell }) => cell !== undefined).map(({ evaluation }) => evaluation),
  );
  return entries.filter(({ evaluation }) => planned.has(evaluation));
}

function lookOf(cell: GridCell | undefined, { metric }: FigureOptions): Omit<HeatCell, 'column' | 'row'> {
  const measurement = measured(cell, metric ?? undefined);
  if (measurement === null) {
    const state = cell?.cell.state ?? 'not planned';
    if (state === 'failed')
      return { ...marked('\u00d7'), fill: color('bad'), tip: cell?.cell.reason ?? 'failed' };
    return {
      fill: color('none'),
      ...marked(state === 'planned' || cell === undefined ? '' : '\u2026'),
      tip: state,
    };
  }
  const { value, verdict } = measurement;
  const why = verdict.reasons.map(({ detail }) => detail).join('\n') || 'valid';
  const tip = `${describeMeasurement(measurement)}\n${why}`;
  const href = measurementLink([measurement.id]);
  const number = formatValue(value);
  switch (verdict.status) {
    case 'valid':
      return { fill: color('good'), text: number, sign: '', tip, href };
    case 'suspect':
      return { fill: color('doubt'), text: `${number}?`, sign: '?', tip, href };
    case 'invalid':
      return { fill: color('bad'), text: `${number}\u00d7`, sign: '\u00d7', tip, href };
  }
}

function marked(sign: string): Pick<HeatCell, 'text' | 'sign'> {
  return { text: sign, sign };
}

function rowOf(tuning: Tuning, { series, point, evaluation, cell }: Entry): FigureRow {
  const measurement = measured(cell);
  return {
    tuning: tuning.name,
    series,
    revision: point.revision,
    step: point.step,
    evaluation: evaluation.name,
    metric: primaryMetric(evaluation),
    state: cell?.cell.state ?? 'absent',
    reason: cell?.cell.reason ?? null,
    value: measurement?.value ?? null,
    verdict: measurement?.verdict.status ?? null,
    measurementIds: measurement?.id ?? '',
    cellIds: cell?.cell.id ?? '',
  };
}
