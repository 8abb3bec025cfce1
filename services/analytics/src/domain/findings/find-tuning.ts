import type { ComparedPair } from '../grid/compared-pair.ts';
import { baselineName } from '../grid/baseline-name.ts';
import { evaluationTitle } from '../grid/evaluation-title.ts';
import type { Grid, Tuning } from '../grid/grid.ts';
import { mainEvaluations } from '../grid/main-evaluations.ts';
import { ratiosOfChange } from '../grid/ratios-of-change.ts';
import { relations, type Relation } from '../grid/relation.ts';
import { formatChange, formatCount, formatPercent, formatValue } from '../format.ts';
import { describeChange, describeDifference, direction } from './describe-change.ts';
import type { Finding, TuningFindings } from './finding.ts';

const titles: Record<Relation, string> = {
  'in-domain': 'In domain',
  'out-of-domain': 'Out of domain',
  'cross-task': 'On other tasks',
};

/** What a tuning did on each set at its last measured checkpoint of a series, in sentences. */
export function findTuning(
  grid: Grid,
  tuning: Tuning,
  series: Grid['series'][number],
  pairs: readonly ComparedPair[],
): TuningFindings | null {
  const shown = new Set(mainEvaluations(grid).map(({ name }) => name));
  const own = pairs.filter(
    (pair) => pair.tuning === tuning.name && pair.series === series.name && shown.has(pair.evaluation),
  );
  const last = series.points.findLast(({ revision }) => own.some((pair) => pair.revision === revision));
  if (last === undefined) return null;
  const latest = own.filter(({ revision }) => revision === last.revision);
  const groups = relations.map((relation) => ({
    title: titles[relation],
    findings: mainEvaluations(grid).flatMap(({ name }) =>
      onSet(
        grid,
        name,
        latest.filter((pair) => pair.evaluation === name && pair.relation === relation),
        own,
      ),
    ),
  }));
  groups.push({ title: 'Mean ratio of change', findings: ratios(grid, tuning.name) });
  const trained = tuning.datasets.map(({ name, rows }) => (rows === null ? name : `${name} (${rows} rows)`));
  const tokens = last.tokensSeen === null ? '' : `, ${formatCount(last.tokensSeen)} tokens`;
  return {
    tuning: tuning.name,
    heading: `Fine-tuned on ${trained.join(', then ')}; checkpoint ${last.revision} of ${series.name}${tokens}`,
    groups: groups.filter(({ findings }) => findings.length > 0),
  };
}

function onSet(
  grid: Grid,
  evaluation: string,
  pairs: readonly ComparedPair[],
  all: readonly ComparedPair[],
): Finding[] {
  const set = evaluationTitle(grid, evaluation);
  const against = (kind: ComparedPair['against']) =>
    pairs.filter((pair) => pair.against === kind && pair.primary);
  const others = pairs.filter((pair) => pair.against === 'base' && !pair.primary);
  return [
    ...against('base').map((pair) =>
      finding([pair, ...others], `${set}: ${[pair, ...others].map(change).join('; ')}.${reach(pair, all)}`),
    ),
    ...rules(set, against('baseline')),
    ...against('first-point').map((pair) => finding([pair], firstPoint(set, pair))),
  ];
}

function change({ comparison }: ComparedPair): string {
  return describeChange(comparison);
}

/** Where over pre-training the gain was least and most, if it could differ. */
function reach(last: ComparedPair, all: readonly ComparedPair[]): string {
  const gains = all
    .filter(
      ({ against, primary, evaluation }) => against === 'base' && primary && evaluation === last.evaluation,
    )
    .toSorted((a, b) => a.comparison.difference - b.comparison.difference);
  const [least, most] = [gains[0], gains.at(-1)];
  if (least === undefined || most === undefined || gains.length < 2) return '';
  return ` Over the ${gains.length} checkpoints the gain goes from ${gainAt(least)} to ${gainAt(most)}.`;
}

function gainAt({ comparison, revision }: ComparedPair): string {
  return `${formatChange(comparison.difference)} at ${revision}`;
}

function rules(set: string, pairs: readonly ComparedPair[]): Finding[] {
  if (pairs.length === 0) return [];
  const parts = pairs.map(({ baseline, comparison }) => {
    const words = { up: 'above', down: 'below', none: 'not measurably different from' }[
      direction(comparison)
    ];
    const rule = baseline === null ? 'a rule' : baselineName(baseline);
    return `${words} ${rule} (${formatValue(comparison.fromValue)}): ${describeDifference(comparison)}`;
  });
  return [finding(pairs, `${set}, against surface rules: ${parts.join('; ')}.`)];
}

function firstPoint(set: string, { comparison, from }: ComparedPair): string {
  const start =
    from.subject.kind === 'checkpoint' ? (from.subject.points[0]?.revision ?? 'the start') : 'the start';
  const words = { up: 'better than', down: 'worse than', none: 'not measurably different from' }[
    direction(comparison)
  ];
  return `${set}, against the same tuning of the first point (${start}, ${formatValue(comparison.fromValue)}): ${words} it, ${describeDifference(comparison)}.`;
}

function ratios(grid: Grid, tuning: string): Finding[] {
  return ratiosOfChange(grid)
    .filter((group) => group.tuning === tuning && group.point === null && group.value !== null)
    .map(({ scope, value, used, leftOut }) => ({
      text:
        `${scope === 'cross-task' ? 'On other tasks' : 'Out of domain'}: ${formatPercent(value ?? 0)} over ${used.length} cells` +
        `${leftOut.length === 0 ? '' : `, ${leftOut.length} left out`}.`,
      suspect: used.some(({ cell }) => cell.suspect),
      measurementIds: used.flatMap(({ cell }) => cell.measurementIds),
    }));
}

function finding(pairs: readonly ComparedPair[], text: string): Finding {
  return {
    text,
    suspect: pairs.some(({ from, to }) => from.verdict.status !== 'valid' || to.verdict.status !== 'valid'),
    measurementIds: pairs.flatMap(({ from, to }) => [from.id, to.id]),
  };
}
