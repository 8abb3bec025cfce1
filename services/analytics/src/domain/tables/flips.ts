import { pairsAgainstBase } from '../grid/study-pairs.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

/** How each row changed between base and tuned, by checkpoint. */
export const flips: TableKind = {
  kind: 'flips',
  title: 'Rows learned, forgotten, kept and never right, by checkpoint',
  paper: null,
  description:
    'For each tuning, set and point: of the rows that both base and tuned answered, how many became right, became wrong, stayed right or ' +
    'stayed wrong (0/1 metrics whose rows are available).',
  pairs: pairsAgainstBase,
  compute: computeFlips,
};

function computeFlips({ grid, comparisons }: TableInput): TableRows {
  const rows = pairsAgainstBase(grid).flatMap(
    ({ series, revision, tuning, evaluation, relation, from, to, cellIds }, index) => {
      const { flips: counts, pairs, mcnemarPValue } = comparisons[index]!;
      if (counts === null || pairs === null) return [];
      return {
        series,
        revision,
        tuning,
        evaluation,
        relation,
        pairs,
        ...counts,
        learnedShare: counts.learned / pairs,
        forgottenShare: counts.forgotten / pairs,
        mcnemarPValue,
        measurementIds: `${from.id} ${to.id}`,
        cellIds: cellIds.join(' '),
      };
    },
  );
  const without = comparisons.length - rows.length;
  return {
    rows,
    notes: without > 0 ? [`${without} comparisons have no 0/1 rows and are left out.`] : [],
  };
}
