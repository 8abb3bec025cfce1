import type { ClusteredChange } from '@amuro/statistics';
import { improvement, type MetricScale } from '../metric-scale.ts';
import {
  baseTuning,
  type Evaluation,
  findCell,
  type Grid,
  measured,
  type Series,
  type Tuning,
} from './grid.ts';

/** The gain of a tuning over the base checkpoint of one point on one set. */
export interface Gain {
  series: string;
  revision: string;
  step: number | null;
  tuning: string;
  evaluation: string;
  base: number;
  tuned: number;
  /** Positive if tuning improves the value. */
  gain: number;
  /** The scale of the metric. */
  scale: MetricScale;
  /** The standard error of the gain, from both values as if they were independent, so rather too wide. Null if either has none. */
  standardError: number | null;
  suspect: boolean;
  measurementIds: string[];
  cellIds: string[];
}

/** Gains of a tuning on a set, at every point where both sides are measured and neither is invalid. */
export function gainsOf(grid: Grid, series: Series, tuning: Tuning, evaluation: Evaluation): Gain[] {
  return series.points.flatMap(({ revision, step }) => {
    const at = (name: string) =>
      findCell(grid, { series: series.name, revision, tuning: name, evaluation: evaluation.name });
    const [before, after] = [at(baseTuning), at(tuning.name)];
    const [base, tuned] = [measured(before), measured(after)];
    if (base === null || tuned === null) return [];
    const verdicts = [base.verdict.status, tuned.verdict.status];
    if (verdicts.includes('invalid')) return [];
    const errors = [base.standardError, tuned.standardError];
    return {
      series: series.name,
      revision,
      step,
      tuning: tuning.name,
      evaluation: evaluation.name,
      base: base.value,
      tuned: tuned.value,
      scale: base.scale,
      gain: improvement(base.scale, tuned.value - base.value),
      standardError: errors.includes(null) ? null : Math.hypot(...(errors as number[])),
      suspect: verdicts.includes('suspect'),
      measurementIds: [base.id, tuned.id],
      cellIds: [before, after].flatMap((cell) => cell?.cell.id ?? []),
    };
  });
}

/** A gain as a relative change; gains at one point share its base checkpoint. */
export function changeOf(
  { base, tuned, scale, series, revision }: Gain,
  evaluation: Evaluation,
): ClusteredChange {
  const chanceLevel = scale.sharesChance ? evaluation.chanceLevel : null;
  const lowerIsBetter = !scale.higherIsBetter;
  return { base, tuned, chanceLevel, lowerIsBetter, cluster: `${series} ${revision}` };
}
