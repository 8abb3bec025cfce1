import type { Protocol, Task } from '@amuro/contracts';
import { canonicalJson, sha256 } from '@amuro/identity';
import {
  type ChangePair,
  type ChangeSummary,
  type MeanRatioOfChange,
  meanRatioOfChange,
  summariseChange,
} from '@amuro/statistics';
import {
  baseTuning,
  type Evaluation,
  findCell,
  type Grid,
  type GridCell,
  measured,
  type Tuning,
} from './grid.ts';
import { mainEvaluations } from './main-evaluations.ts';
import { paperCrossTaskSets } from './paper-groups.ts';
import { relation } from './relation.ts';
import { chanceOn, scaleOn } from './scales.ts';

/** The place of one ratio in the study, and the values that it is made from. */
interface ChangeCell {
  series: string;
  revision: string;
  tuning: string;
  evaluation: string;
  cellIds: string[];
  measurementIds: string[];
  /** The chance level of the set. */
  chanceLevel: number | null;
  /** Whether a fall of the metric is an improvement, which ratios count as a gain. */
  lowerIsBetter: boolean;
  suspect: boolean;
}

export type RatioOfChange = {
  /** The averaged cells: a relation of set to tuning, or a direction between kinds of task. */
  scope: 'cross-task' | 'out-of-domain' | 'classification-to-generation' | 'generation-to-classification';
  /** Null: pooled over tunings. */
  tuning: string | null;
  /** Null: pooled over the points of all series. */
  point: { series: string; revision: string } | null;
} & MeanRatioOfChange<ChangeCell>;

const generation: readonly Task[] = ['summary', 'question'];

/**
 * Mean ratios of change, eq. (1): by tuning and point, by tuning over all points, and pooled by direction. Sets of the tuning's
 * own domain are excluded (d ≠ t); primary metrics, one prompt format per dataset. Directions use every set of the other kind;
 * those of the paper only the first test set of each of its training sets.
 */
export function ratiosOfChange(grid: Grid, protocol: Protocol = 'corrected'): RatioOfChange[] {
  const all = changePairs(grid, protocol);
  const groups = new Map<
    string,
    Omit<RatioOfChange, keyof MeanRatioOfChange<ChangeCell>> & { pairs: Pair[] }
  >();
  const add = (
    scope: RatioOfChange['scope'],
    tuning: string | null,
    point: RatioOfChange['point'],
    pair: Pair,
  ) => {
    const key = [scope, tuning, point?.series, point?.revision].join('\n');
    const group = groups.get(key) ?? { scope, tuning, point, pairs: [] };
    group.pairs.push(pair);
    groups.set(key, group);
  };
  for (const { pair, scope, direction } of all) {
    const { series, revision, tuning } = pair.cell;
    if (scope !== null) {
      add(scope, tuning, { series, revision }, pair);
      add(scope, tuning, null, pair);
    }
    if (direction !== null) add(direction, null, null, pair);
  }
  return [...groups.values()].map(({ pairs, ...group }) => ({ ...group, ...meanRatioOfChange(pairs) }));
}

type Pair = ChangePair<ChangeCell>;

function changePairs(grid: Grid, protocol: Protocol) {
  const tunings = grid.tunings.filter(({ name }) => name !== baseTuning);
  const evaluations = mainEvaluations(grid);
  return tunings.flatMap((tuning) =>
    evaluations.flatMap((evaluation) =>
      grid.series.flatMap((series) =>
        series.points.map(({ revision }) => ({
          pair: changePair(grid, series.name, revision, tuning.name, evaluation),
          scope: scopeOf(tuning, evaluation),
          direction:
            protocol === 'corrected' || paperCrossTaskSets.includes(evaluation.datasetName)
              ? directionOf(tuning, evaluation)
              : null,
        })),
      ),
    ),
  );
}

function changePair(grid: Grid, series: string, revision: string, tuning: string, set: Evaluation): Pair {
  const { name: evaluation } = set;
  const lowerIsBetter = !scaleOn(grid, set).higherIsBetter;
  const before = findCell(grid, { series, revision, tuning: baseTuning, evaluation });
  const after = findCell(grid, { series, revision, tuning, evaluation });
  const [base, tuned] = [measured(before), measured(after)];
  const verdicts = [base, tuned].flatMap((measurement) => measurement?.verdict ?? []);
  const invalid = verdicts.find(({ status }) => status === 'invalid');
  return {
    cell: {
      series,
      revision,
      tuning,
      evaluation,
      cellIds: [before, after].flatMap((entry: GridCell | undefined) => entry?.cell.id ?? []),
      measurementIds: [base, tuned].flatMap((measurement) => measurement?.id ?? []),
      chanceLevel: chanceOn(grid, set),
      lowerIsBetter,
      suspect: verdicts.some(({ status }) => status === 'suspect'),
    },
    base: base?.value ?? null,
    tuned: tuned?.value ?? null,
    lowerIsBetter,
    unusable: invalid === undefined ? null : `invalid: ${invalid.reasons.map(({ code }) => code).join(', ')}`,
  };
}

function scopeOf(tuning: Tuning, evaluation: Evaluation): RatioOfChange['scope'] | null {
  const related = relation(tuning, evaluation);
  return related === 'in-domain' ? null : related;
}

function directionOf(tuning: Tuning, evaluation: Evaluation): RatioOfChange['scope'] | null {
  const kinds = new Set(tuning.datasets.map(({ task }) => generation.includes(task)));
  if (kinds.size !== 1 || relation(tuning, evaluation) !== 'cross-task') return null;
  const toGeneration = generation.includes(evaluation.task);
  if (kinds.has(toGeneration)) return null;
  return toGeneration ? 'classification-to-generation' : 'generation-to-classification';
}

/** A ratio by every estimator; cells at one point of a series share its base checkpoint. */
export function estimateRatio({ used }: RatioOfChange): ChangeSummary[] {
  const cells = used.map(({ cell, base, tuned }) => ({
    base,
    tuned,
    chanceLevel: cell.chanceLevel,
    lowerIsBetter: cell.lowerIsBetter,
    cluster: `${cell.series} ${cell.revision}`,
  }));
  return summariseChange(cells, sha256(canonicalJson(used.map(({ cell }) => cell.measurementIds))));
}
