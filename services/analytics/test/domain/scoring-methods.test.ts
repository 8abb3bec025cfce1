import { expect, test } from 'vitest';
import type { Grid, GridCell } from '../../src/domain/grid/grid.ts';
import { scoringMethods } from '../../src/domain/tables/scoring-methods.ts';

interface Wanted {
  method: string;
  value: number;
  revision?: string;
  preparedSetId?: string;
  status?: string;
}

/** What the table reads of a cell. */
function cellOf({ method, value, revision = 'step1', preparedSetId = 'set_a', status = 'valid' }: Wanted) {
  const id = `${revision} ${method} ${preparedSetId}`;
  const measurement = { id: `msr ${id}`, value, n: 50, verdict: { status }, evaluation: { preparedSetId } };
  return {
    cell: { id: `cel ${id}`, point: { seriesName: 'micro', revision }, tuning: 'base' },
    evaluation: { datasetName: 'nli', format: 'default', shots: 4, method, metrics: ['accuracy'] },
    measurements: new Map([['accuracy', measurement]]),
  } as unknown as GridCell;
}

const tableOf = (cells: Wanted[]) =>
  scoringMethods.compute({
    grid: { cells: cells.map(cellOf) } as unknown as Grid,
    comparisons: [],
    scoringCosts: [],
    options: { protocol: 'corrected' },
  });

test('Methods stand side by side on the rows of one prepared set, a row for each checkpoint', () => {
  const { rows, notes } = tableOf([
    { method: 'free', value: 0.3 },
    { method: 'token-prob', value: 0.5, status: 'suspect' },
    { method: 'constrained', value: 0.45 },
    { method: 'free', value: 0.6, revision: 'step2' },
    { method: 'constrained', value: 0.7, revision: 'step2' },
  ]);
  expect(notes).toEqual([]);
  expect(rows).toMatchObject([
    { revision: 'step1', rows: 50, free: 0.3, constrained: 0.45, 'token-prob': 0.5, suspectValues: 1 },
    { revision: 'step2', free: 0.6, constrained: 0.7, 'token-prob': null, suspectValues: 0 },
  ]);
  expect(rows[0]!['spread']).toBeCloseTo(0.2);
});

test('Other rows, one method alone, and methods that answer no label are not compared', () => {
  const { rows, notes } = tableOf([
    { method: 'free', value: 0.3 },
    { method: 'token-prob', value: 0.5, preparedSetId: 'set_b' },
    { method: 'generate', value: 0.5 },
  ]);
  expect([rows, notes.length]).toEqual([[], 1]);
});
