import { baselineName } from '../grid/display-names.ts';
import { chanceAlpha, chanceTests } from '../verdicts/below-chance.ts';
import { hasConstantAnswer } from '../verdicts/one-class-predictions.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

/** Values worse than guessing, corrected for the number of tests. */
export const belowChance: TableKind = {
  kind: 'below-chance',
  title: 'Values below chance, one by one and corrected for their number',
  paper: null,
  description:
    'Every value, of any metric with a chance level, that is below it at 5 % by an exact one-sided binomial test of its own, the ' +
    'smallest p-values first; `pHolm` is adjusted over all tested values, and a value is suspect if it `holds`. `rows`: the effective number of ' +
    'independent rows, from the standard error and the number of rows. Constant answers have a verdict of their own and are not tested.',
  compute: computeBelowChance,
};

function computeBelowChance({ grid }: TableInput): TableRows {
  const tests = chanceTests(grid, hasConstantAnswer);
  const found = tests.filter(({ pValue }) => pValue < chanceAlpha).toSorted((a, b) => a.pValue - b.pValue);
  const holding = found.filter(({ pHolm }) => pHolm < chanceAlpha).length;
  const constant = grid.cells
    .flatMap(({ measurements, others }) => [...measurements.values(), ...others])
    .filter(hasConstantAnswer).length;
  return {
    rows: found.map(({ cell: { cell }, measurement, chanceLevel, rows, pValue, pHolm }) => ({
      series: cell.point?.seriesName ?? null,
      revision: cell.point?.revision ?? null,
      tuning: cell.tuning ?? (cell.baseline === null ? null : baselineName(cell.baseline)),
      evaluation: cell.evaluation,
      metric: measurement.metric,
      value: measurement.value,
      chanceLevel,
      rows,
      pValue,
      pHolm,
      holds: pHolm < chanceAlpha,
      measurementIds: measurement.id,
      cellIds: cell.id,
    })),
    notes: [
      `${found.length} of ${tests.length} values are below chance at 5 % one by one; up to ` +
        `${Math.round(chanceAlpha * tests.length)} would be expected by chance alone; ${holding} hold after Holm.`,
      ...(constant > 0 ? [`${constant} constant answers are not tested.`] : []),
    ],
  };
}
