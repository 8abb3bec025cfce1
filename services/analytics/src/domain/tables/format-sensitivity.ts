import { mean, tTest } from '@amuro/statistics';
import { formatGroups } from '../grid/format-groups.ts';
import type { Grid, Point, Series, Tuning } from '../grid/grid.ts';
import type { TableKind, TableRows } from './table.ts';

/** How much the prompt format matters, by checkpoint. */
export const formatSensitivity: TableKind = {
  kind: 'format-sensitivity',
  title: 'Sensitivity to the prompt format, by checkpoint',
  paper: 'Figure 6',
  description:
    'For each tuning and point, over the datasets measured there in at least two prompt formats with equal shots: the spread ' +
    '(best minus worst format) and the index (standard deviation over formats divided by their mean), each averaged over datasets. ' +
    'The index lies between 0 and √formats, and so does its t interval. A dataset whose formats all score 0 has no index.',
  compute: ({ grid }) => computeSensitivity(grid),
};

function computeSensitivity(grid: Grid): TableRows {
  const rows = grid.series.flatMap((series) =>
    grid.tunings.flatMap((tuning) => series.points.flatMap((point) => rowOf(grid, series, tuning, point))),
  );
  const counts = [...new Set(rows.map(({ datasets }) => datasets))];
  const notes =
    rows.length === 0
      ? ['No dataset is measured in two prompt formats at one point.']
      : counts.length > 1
        ? ['Points differ in the datasets that have several formats: compare only rows with the same `sets`.']
        : [];
  return { rows, notes };
}

function rowOf(grid: Grid, series: Series, tuning: Tuning, point: Point) {
  const found = formatGroups(grid, series, tuning.name, point);
  if (found.length === 0) return [];
  const values = found.map(({ formats }) => formats.map(({ measurement }) => measurement.value));
  const indexes = values.flatMap((each) => relativeSpread(each) ?? []);
  const test = tTest(indexes);
  // Of k non-negative values, the spread is largest if only one is above 0: √k.
  const greatest = mean(values.map(({ length }) => Math.sqrt(length)));
  const all = found.flatMap(({ formats }) => formats);
  return [
    {
      series: series.name,
      tuning: tuning.name,
      revision: point.revision,
      step: point.step,
      tokensSeen: point.tokensSeen,
      datasets: found.length,
      spread: mean(values.map((each) => Math.max(...each) - Math.min(...each))),
      index: indexes.length === 0 ? null : mean(indexes),
      indexLow: test === null ? null : Math.max(0, test.low),
      indexHigh: test === null ? null : Math.min(greatest, test.high),
      withoutIndex: values.length - indexes.length,
      sets: found
        .map(
          ({ name, formats }) => `${name} (${formats.map(({ evaluation }) => evaluation.format).join(', ')})`,
        )
        .join('; '),
      suspectValues: all.filter(({ measurement }) => measurement.verdict.status === 'suspect').length,
      measurementIds: all.map(({ measurement }) => measurement.id).join(' '),
      cellIds: all.map(({ cellId }) => cellId).join(' '),
    },
  ];
}

/** Standard deviation (n - 1) over mean; null for a mean of 0. */
function relativeSpread(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === 0) return null;
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1)) / centre;
}
