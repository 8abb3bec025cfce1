import type { ClusteredChange } from '@amuro/statistics';
import type { Gain } from './gain.ts';
import type { Evaluation } from './grid.ts';

/** A gain as a relative change; those of one point share its base checkpoint. */
export function changeOf(
  { base, tuned, series, revision }: Gain,
  { chanceLevel }: Evaluation,
): ClusteredChange {
  return { base, tuned, chanceLevel, cluster: `${series} ${revision}` };
}
