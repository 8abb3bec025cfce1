import { baseTuning, type Grid, type Tuning } from '../grid/grid.ts';
import type { Measurement } from '../measurement.ts';
import type { CsvValue } from '../to-csv.ts';
import type { TableKind, TableRows } from './table.ts';

/** How each tuning was trained. */
export const recipes: TableKind = {
  kind: 'recipes',
  title: 'How each tuning was trained',
  paper: null,
  description:
    'One row per tuning and training set, oldest first: rows, epochs, learning rate, training seeds and the tuned points. Fields that ' +
    'neither a study nor a published result states are empty.',
  compute: ({ grid }) => listRecipes(grid),
};

function listRecipes(grid: Grid): TableRows {
  const tunings = grid.tunings.filter(({ name }) => name !== baseTuning);
  const rows = tunings.flatMap((tuning) => rowsOf(grid, tuning));
  const unstated = rows.filter(({ learningRate }) => learningRate === '').length;
  return {
    rows,
    notes:
      unstated === 0 ? [] : [`${unstated} of ${rows.length} rows do not say how the tuning was trained.`],
  };
}

function rowsOf(grid: Grid, tuning: Tuning) {
  const measured = grid.cells
    .filter(({ cell }) => cell.tuning === tuning.name)
    .flatMap(({ cell, measurements }) => [...measurements.values()].map((each) => ({ cell, each })));
  const points = new Set(measured.map(({ cell }) => `${cell.point?.seriesName} ${cell.point?.revision}`));
  return tuning.datasets.map(({ name, task, rows }, index) => {
    const told = measured.flatMap(({ each }) => stepOf(each, index) ?? []);
    const distinct = (field: 'epochs' | 'learningRate' | 'trainSeed' | 'rows') =>
      [...new Set(told.flatMap((step) => step[field] ?? []))].join(' ');
    return {
      tuning: tuning.name,
      order: index + 1,
      dataset: name,
      task,
      rows: rows ?? distinct('rows'),
      epochs: distinct('epochs'),
      learningRate: distinct('learningRate'),
      trainSeeds: distinct('trainSeed'),
      points: points.size,
    } satisfies Record<string, CsvValue>;
  });
}

interface Step {
  epochs?: number | null | undefined;
  learningRate?: number | null | undefined;
  trainSeed?: number | undefined;
  rows?: number | undefined;
}

function stepOf({ subject }: Measurement, index: number): Step | undefined {
  return subject.kind === 'baseline' ? undefined : subject.tuning[index];
}
