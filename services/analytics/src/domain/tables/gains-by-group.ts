import { mean, tTest } from '@amuro/statistics';
import { formatChange } from '../format.ts';
import { type Gain, gainsOf } from '../grid/gains.ts';
import type { Grid, Series } from '../grid/grid.ts';
import { mainEvaluations } from '../grid/main-evaluations.ts';
import { correctedGroups, type Group, type GroupPair, paperGroups } from '../grid/paper-groups.ts';
import { relation } from '../grid/relation.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

/** Table 6: mean gain of fine-tuning over base, by group of sets and checkpoint. */
export const gainsByGroup: TableKind = {
  kind: 'gains-by-group',
  title: 'Mean gain of fine-tuning by group of sets and checkpoint',
  paper: 'Table 6',
  description:
    'The mean over the pairs of a group of tuned minus base at a checkpoint, with a 95 % t interval over pairs. ' +
    'Protocol `paper`: the lists of the paper; `corrected`: each set once, instruction tuning apart.',
  compute: computeGroups,
};

function computeGroups({ grid, options: { protocol } }: TableInput): TableRows {
  const groups = protocol === 'paper' ? paperGroups : correctedGroups;
  const rows = grid.series.flatMap((series) => groups.flatMap((group) => rowsOf(grid, series, group)));
  return { rows, notes: notesOf(grid, groups, rows) };
}

type Row = ReturnType<typeof rowsOf>[number];

function rowsOf(grid: Grid, series: Series, { name, pairs }: Group) {
  const found = pairs.flatMap((pair) => pairGains(grid, series, pair));
  return series.points.flatMap(({ revision, step, tokensSeen }) => {
    const gains = found.filter((gain) => gain.revision === revision);
    if (gains.length === 0) return [];
    const values = gains.map(({ gain }) => gain);
    const test = tTest(values);
    return {
      group: name,
      series: series.name,
      revision,
      step,
      tokensSeen,
      value: mean(values),
      low: test?.low ?? null,
      high: test?.high ?? null,
      pairs: gains.length,
      pairsOfGroup: pairs.length,
      suspectPairs: gains.filter(({ suspect }) => suspect).length,
      sets: gains.map(({ tuning, evaluation }) => `${tuning} on ${evaluation}`).join('; '),
      measurementIds: gains.flatMap(({ measurementIds }) => measurementIds).join(' '),
      cellIds: gains.flatMap(({ cellIds }) => cellIds).join(' '),
    };
  });
}

/** Gains of one pair; if several tunings learned the dataset, those of the tuning with its name. */
function pairGains(grid: Grid, series: Series, { tuning: tunedOn, dataset }: GroupPair): Gain[] {
  const tuning = grid.tunings.find(({ name }) => name === tunedOn);
  if (tuning === undefined) return [];
  const evaluation = mainEvaluations(grid).find(
    (each) => each.datasetName === dataset && relation(tuning, each) === 'in-domain',
  );
  return evaluation === undefined ? [] : gainsOf(grid, series, tuning, evaluation);
}

function notesOf(grid: Grid, groups: readonly Group[], rows: readonly Row[]): string[] {
  if (rows.length === 0) {
    const sets = [...new Set(groups.flatMap(({ pairs }) => pairs.map(({ dataset }) => dataset)))];
    return [`None of the paper's pairs is here (${sets.join(', ')}): ask for the table "dichotomy".`];
  }
  const short = rows.filter(({ pairs, pairsOfGroup }) => pairs < pairsOfGroup);
  const suspect = rows.reduce((sum, { suspectPairs }) => sum + suspectPairs, 0);
  return [
    ...(short.length > 0
      ? [
          `At ${short.length} points a group has fewer pairs than it lists; the mean is over the measured ones.`,
        ]
      : []),
    ...(suspect > 0 ? [`${suspect} pairs with a suspect value are included in the means.`] : []),
    ...differences(grid),
    'Confounded: the first group is instruction tuning scored by log-likelihood of choices, the second is supervised tuning scored by generated answers; method and group cannot be separated here.',
  ];
}

/** Compares the two protocols for the same group at the last point, and explains the difference. */
function differences(grid: Grid): string[] {
  return grid.series.flatMap((series) =>
    [0, 1].flatMap((index) => {
      const [paper, corrected] = [paperGroups[index]!, correctedGroups[index]!].map((group) =>
        rowsOf(grid, series, group).at(-1),
      );
      if (paper === undefined || corrected === undefined) return [];
      const why =
        index === 0 ? 'the paper counts SciQ twice' : 'the paper counts BoolQ of instruction tuning here';
      return [
        `${paper.group} at ${paper.revision}: ${formatChange(paper.value, 3)} over ${paper.pairs} pairs by the paper's lists, ` +
          `${formatChange(corrected.value, 3)} over ${corrected.pairs} corrected: ${why}.`,
      ];
    }),
  );
}
