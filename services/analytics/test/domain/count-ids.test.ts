import { expect, test } from 'vitest';
import { countIds } from '../../src/domain/count-ids.ts';

test('Ids of a CSV stay where no row has more than two, and become counts in every row where one has', () => {
  const rows = [
    { value: 1, measurementIds: 'msr_a msr_b msr_c', cellIds: 'cel_a' },
    { value: 2, measurementIds: 'msr_a', cellIds: 'cel_b cel_c' },
    { value: 3, measurementIds: '', cellIds: '' },
  ];
  expect(countIds(rows)).toEqual([
    { value: 1, measurements: 3, cellIds: 'cel_a' },
    { value: 2, measurements: 1, cellIds: 'cel_b cel_c' },
    { value: 3, measurements: 0, cellIds: '' },
  ]);
  expect(countIds(rows.slice(1))).toEqual(rows.slice(1));
});
