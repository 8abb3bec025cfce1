import { wilson } from '@amuro/statistics';
import { baselineName } from '../grid/display-names.ts';
import type { GridCell } from '../grid/grid.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

/** The accuracy on the rows of each gold label. */
export const perClassAccuracy: TableKind = {
  kind: 'per-class-accuracy',
  title: 'Accuracy by gold label',
  paper: null,
  description:
    'For each checkpoint and set that is measured by `balanced-accuracy`: the share of the rows of each gold label that is answered right, ' +
    "with Wilson's 95 % interval over these rows. Balanced accuracy is the mean of these shares.",
  compute: computePerClass,
};

function computePerClass({ grid }: TableInput): TableRows {
  const rows = grid.cells.flatMap(rowsOf);
  return {
    rows,
    notes: rows.length === 0 ? ['No set here is measured by a metric that tells its classes apart.'] : [],
  };
}

function rowsOf({ cell, measurements }: GridCell) {
  return [...measurements.values()].flatMap(({ id, perClass = [] }) =>
    perClass.map(({ label, value, rows }) => ({
      series: cell.point?.seriesName ?? null,
      revision: cell.point?.revision ?? null,
      tuning: cell.tuning ?? (cell.baseline === null ? null : baselineName(cell.baseline)),
      evaluation: cell.evaluation,
      label,
      accuracy: value,
      ...wilson(value, rows),
      rows,
      measurementIds: id,
      cellIds: cell.id,
    })),
  );
}
