import type { Protocol } from '@amuro/contracts';
import type { ChangeSummary } from '@amuro/statistics';
import { explainRatios } from '../domain/grid/explain-ratios.ts';
import type { Grid } from '../domain/grid/grid.ts';
import { estimateRatio, ratiosOfChange, type RatioOfChange } from '../domain/grid/ratios-of-change.ts';

export type SummarisedRatio = RatioOfChange & { estimates: ChangeSummary[] };

/** The ratios of change that pass a filter, each by every estimator with its intervals and tests. */
export function summariseRatios(
  grid: Grid,
  protocol: Protocol,
  wanted: (ratio: RatioOfChange) => boolean,
): { items: SummarisedRatio[]; notes: string[] } {
  const ratios = ratiosOfChange(grid, protocol).filter(wanted);
  const corrected = protocol === 'corrected' ? ratios : ratiosOfChange(grid).filter(wanted);
  const paper = protocol === 'paper' ? ratios : ratiosOfChange(grid, 'paper').filter(wanted);
  return {
    items: ratios.map((ratio) => ({ ...ratio, estimates: estimateRatio(ratio) })),
    notes: explainRatios(paper, corrected),
  };
}
