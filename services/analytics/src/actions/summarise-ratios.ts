import { canonicalJson, sha256 } from '@amuro/identity';
import type { Protocol } from '@amuro/contracts';
import { explainRatios } from '../domain/grid/explain-ratios.ts';
import type { Grid } from '../domain/grid/grid.ts';
import { ratiosOfChange, type RatioOfChange } from '../domain/grid/ratios-of-change.ts';
import type { ChangeSummary } from '../domain/statistics/summarise-change.ts';
import type { Deps } from './deps.ts';

export type SummarisedRatio = RatioOfChange & { estimates: ChangeSummary[] };

/** The ratios of change that a filter lets through, each by every estimator with its intervals and tests. */
export async function summariseRatios(
  { pool }: Deps,
  grid: Grid,
  protocol: Protocol,
  wanted: (ratio: RatioOfChange) => boolean,
): Promise<{ items: SummarisedRatio[]; notes: string[] }> {
  const ratios = ratiosOfChange(grid, protocol).filter(wanted);
  const estimates = await pool.run('summariseChanges', ratios.map(groupOf));
  const corrected = protocol === 'corrected' ? ratios : ratiosOfChange(grid).filter(wanted);
  const paper = protocol === 'paper' ? ratios : ratiosOfChange(grid, 'paper').filter(wanted);
  return {
    items: ratios.map((ratio, index) => ({ ...ratio, estimates: estimates[index] ?? [] })),
    notes: explainRatios(paper, corrected),
  };
}

/** Cells of one point of a series share its base checkpoint. */
function groupOf({ used }: RatioOfChange) {
  const cells = used.map(({ cell, base, tuned }) => ({
    base,
    tuned,
    chanceLevel: cell.chanceLevel,
    cluster: `${cell.series} ${cell.revision}`,
  }));
  return { cells, seed: sha256(canonicalJson(used.map(({ cell }) => cell.measurementIds))) };
}
