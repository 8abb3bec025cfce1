import type { GridCell } from '../grid/grid.ts';
import type { CurveDoubt } from './curve.ts';

/** A cell that published files contain twice with different values: nobody can know which one is meant. */
export function duplicateCells(cells: readonly GridCell[]): CurveDoubt[] {
  return cells.flatMap(({ measurements, others }) =>
    others.flatMap((other) => {
      const first = measurements.get(other.metric);
      if (first === undefined || first.published === null || other.published === null) return [];
      if (first.value === other.value) return [];
      const [one, two] = [first, other].map(
        ({ value, published }) => `${value} (${published?.file}, ${published?.at})`,
      );
      const detail = `the cell occurs twice with different values: ${one} and ${two}`;
      return [first.id, other.id].map((measurementId) => ({ measurementId, code: 'duplicate-cell', detail }));
    }),
  );
}
