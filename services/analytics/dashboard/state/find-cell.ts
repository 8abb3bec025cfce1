import type { Cell, Report } from './api.ts';

export interface Place {
  series: string;
  revision: string;
  tuning: string;
  evaluation: string;
}

const indexes = new WeakMap<object, Map<string, Cell>>();

/** The cell of a point, a tuning and an evaluation, if the collection has it. */
export function findCell({ report }: Report, place: Place): Cell | null {
  let index = indexes.get(report.cells);
  if (index === undefined) {
    index = new Map(
      report.cells.flatMap((cell) => {
        if (cell.point === null || cell.tuning === null) return [];
        const { seriesName: series, revision } = cell.point;
        return [[keyOf({ series, revision, tuning: cell.tuning, evaluation: cell.evaluation }), cell]];
      }),
    );
    indexes.set(report.cells, index);
  }
  return index.get(keyOf(place)) ?? null;
}

function keyOf({ series, revision, tuning, evaluation }: Place): string {
  return [series, revision, tuning, evaluation].join('\n');
}
