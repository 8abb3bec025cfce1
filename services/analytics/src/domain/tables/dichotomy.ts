import { equivalenceTest, holm, mean, regression, tTest } from '@amuro/statistics';
import { improvement, smallestChange } from '../metric-scale.ts';
import { gainsOf } from '../grid/gains.ts';
import { baseTuning, type Evaluation, type Grid, type Series, type Tuning } from '../grid/grid.ts';
import { mainEvaluations } from '../grid/main-evaluations.ts';
import { curveOf, logStep, type MeasuredPoint } from '../grid/measured-curve.ts';
import { paperGroups } from '../grid/paper-groups.ts';
import { relation } from '../grid/relation.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

/** A rise or gain smaller than this share of the metric's range, or of the first value where it has none, counts as none. */
const smallestShare = 0.05;
const alpha = 0.05;
/** A slope through fewer points is not evidence. */
const fewestPoints = 4;

/** What is learned in pre-training and what only in fine-tuning, decided by tests instead of a list. */
export const dichotomy: TableKind = {
  kind: 'dichotomy',
  title: 'Learned in pre-training or only in fine-tuning, decided by tests',
  paper: 'Table 6',
  description:
    'Learned in pre-training: the base slope over log10(step + 1) is positive (Holm over all sets, 5 %), the rise (mean of the last two points minus the first) ' +
    'is at least 0.05 of the range, and over the later half of the points fine-tuning adds less than 0.05 on average. ' +
    'Only in fine-tuning: it adds at least 0.05 there (t test, Holm, 5 %), while the base rises by less than 0.05 or without a ' +
    'significant slope. Else undecided. The sign of a change is reversed if lower is better; without a range, 0.05 is a share of the first value. ' +
    '`plateau`: whether a test shows that the later half of the base curve changes by less than 0.05. Protocol `paper` adds the group ' +
    'that the paper lists.',
  compute: decide,
};

function decide({ grid, options }: TableInput): TableRows {
  const facts = grid.series.flatMap((series) =>
    grid.tunings
      .filter(({ name }) => name !== baseTuning)
      .flatMap((tuning) =>
        mainEvaluations(grid)
          .filter((evaluation) => relation(tuning, evaluation) === 'in-domain')
          .flatMap((evaluation) => factsOf(grid, series, tuning, evaluation)),
      ),
  );
  const slopes = holm(facts.map(({ slopePValue }) => slopePValue));
  const gains = holm(facts.map(({ gainPValue }) => gainPValue));
  const rows = facts.map((fact, index) => {
    const tested = { ...fact, slopePHolm: slopes[index]!, gainPHolm: gains[index]! };
    const group = { group: groupOf(tested) };
    return options.protocol === 'paper'
      ? { ...tested, ...group, paperGroup: listed(fact) }
      : { ...tested, ...group };
  });
  return { rows, notes: notesOf(rows) };
}

function factsOf(grid: Grid, series: Series, tuning: Tuning, evaluation: Evaluation) {
  const base = curveOf(grid, series, baseTuning, evaluation);
  const gains = gainsOf(grid, series, tuning, evaluation);
  if (base.length < fewestPoints || gains.length < fewestPoints) return [];
  const values = base.map(({ measurement }) => measurement.value);
  const { scale } = base[0]!.measurement;
  const least = smallestChange(scale, smallestShare, values[0]!);
  const line = regression(
    base.map(({ point }) => logStep(point)),
    values,
  );
  const late = gains.slice(Math.floor(gains.length / 2));
  const test = tTest(late.map(({ gain }) => gain));
  if (line === null || test === null) return [];
  const suspect = base.filter(({ measurement }) => measurement.verdict.status === 'suspect').length;
  return {
    series: series.name,
    evaluation: evaluation.name,
    dataset: evaluation.datasetName,
    tuning: tuning.name,
    points: base.length,
    first: values[0]!,
    last: values.at(-1)!,
    rise: improvement(scale, mean(values.slice(-2)) - values[0]!),
    slopePerDecade: improvement(scale, line.slope),
    slopePValue: line.pValue,
    plateau: isFlat(base, least),
    lateGain: test.mean,
    lateGainLow: test.low,
    lateGainHigh: test.high,
    gainPValue: test.pValue,
    smallestGain: least,
    suspectPoints: suspect,
    method: evaluation.method,
    measurementIds: base.map(({ measurement }) => measurement.id).join(' '),
    cellIds: base.map(({ cellId }) => cellId).join(' '),
  };
}

type Fact = Exclude<ReturnType<typeof factsOf>, never[]>;

/** Whether a test shows that the steps between the later points are small: their mean change, times their number. */
function isFlat(base: readonly MeasuredPoint[], least: number): boolean {
  const late = base.slice(Math.floor(base.length / 2)).map(({ measurement }) => measurement.value);
  const changes = late.slice(1).map((value, index) => value - late[index]!);
  return equivalenceTest(changes, least / changes.length)?.equivalent ?? false;
}

function groupOf(row: Fact & { slopePHolm: number; gainPHolm: number }): string {
  const rises = row.slopePerDecade > 0 && row.slopePHolm < alpha && row.rise >= row.smallestGain;
  const gains = row.lateGain >= row.smallestGain && row.gainPHolm < alpha;
  if (rises && row.lateGain < row.smallestGain) return 'learned in pre-training';
  if (!rises && gains) return 'learned only in fine-tuning';
  return 'undecided';
}

function listed({ tuning, dataset }: { tuning: string; dataset: string }): string | null {
  const found = paperGroups.find(({ pairs }) =>
    pairs.some((pair) => pair.tuning === tuning && pair.dataset === dataset),
  );
  return found?.name ?? null;
}

function notesOf(rows: readonly (Fact & { group: string })[]): string[] {
  if (rows.length === 0) return [`No set has base and tuned values at ${fewestPoints} points or more.`];
  const by = (group: string) => rows.filter((row) => row.group === group);
  const decided = ['learned in pre-training', 'learned only in fine-tuning'];
  const methods = decided.map((group) => countMethods(by(group)));
  const suspect = rows.filter(({ suspectPoints }) => suspectPoints > 0).map(({ evaluation }) => evaluation);
  const names = rows.map(({ dataset, tuning }) => `${dataset} (${tuning})`);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...['learned in pre-training', 'learned only in fine-tuning', 'undecided'].map(
      (group) =>
        `${group}: ${
          by(group)
            .map(({ evaluation }) => evaluation)
            .join(', ') || 'none'
        }.`,
    ),
    ...(methods.every((text) => text !== '') && methods[0] !== methods[1]
      ? [
          `Confounded with the method of scoring: ${decided.map((group, index) => `${group} ${methods[index]}`).join('; ')}.`,
        ]
      : []),
    ...(suspect.length > 0 ? [`Base curves with suspect points: ${suspect.join(', ')}.`] : []),
    ...(twice.length > 0 ? [`Counted more than once: ${[...new Set(twice)].join(', ')}.`] : []),
  ];
}

/** `options 5, not stated 1` */
function countMethods(rows: readonly Fact[]): string {
  const names = rows.map(({ method }) => method ?? 'not stated').toSorted();
  return [...new Set(names)]
    .map((name) => `${name} ${names.filter((each) => each === name).length}`)
    .join(', ');
}
