import { formatCount, formatPercent } from '../format.ts';
import { evaluationTitle } from '../grid/display-names.ts';
import type { Grid, Series, Tuning } from '../grid/grid.ts';
import { mainEvaluations } from '../grid/main-evaluations.ts';
import { ratiosOfChange } from '../grid/ratios-of-change.ts';
import { relation, type Relation, relations } from '../grid/relation.ts';
import type { ComparedPair } from '../grid/study-pairs.ts';
import { describeSet, type Finding } from './describe-set.ts';

/** What one tuning did, at the last checkpoint that is measured. */
export interface TuningFindings {
  tuning: string;
  /** What was trained on and which checkpoint is meant. */
  heading: string;
  groups: { title: string; findings: Finding[] }[];
}

const titles: Record<Relation, string> = {
  'in-domain': 'In domain',
  'out-of-domain': 'Out of domain',
  'cross-task': 'On other tasks',
};

/** What a tuning did on each set at its last measured checkpoint of a series, in sentences; null if nothing is compared. */
export function findTuning(
  grid: Grid,
  tuning: Tuning,
  series: Series,
  pairs: readonly ComparedPair[],
): TuningFindings | null {
  const sets = mainEvaluations(grid);
  const names = new Set(sets.map(({ name }) => name));
  const own = pairs.filter(
    (pair) => pair.tuning === tuning.name && pair.series === series.name && names.has(pair.evaluation),
  );
  const last = series.points.findLast(({ revision }) => own.some((pair) => pair.revision === revision));
  if (last === undefined) return null;
  const groups = relations.map((related) => ({
    title: titles[related],
    findings: sets
      .filter((set) => relation(tuning, set) === related)
      .flatMap(({ name }) => {
        const all = own.filter((pair) => pair.evaluation === name);
        const latest = all.filter(({ revision }) => revision === last.revision);
        return describeSet(evaluationTitle(grid, name), latest, all) ?? [];
      }),
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

function ratios(grid: Grid, tuning: string): Finding[] {
  return ratiosOfChange(grid)
    .filter((group) => group.tuning === tuning && group.point === null && group.value !== null)
    .map(({ scope, value, used, leftOut }) => ({
      subject: scope === 'cross-task' ? titles['cross-task'] : titles['out-of-domain'],
      text: `${formatPercent(value ?? 0)} over ${used.length} cells${leftOut.length === 0 ? '' : `, ${leftOut.length} left out`}.`,
      suspect: used.some(({ cell }) => cell.suspect),
      measurementIds: [...new Set(used.flatMap(({ cell }) => cell.measurementIds))],
    }));
}
