import type { Grid } from './grid.ts';
import { studyPairs, type StudyPair } from './study-pairs.ts';

/** Every tuned cell beside its base, on the primary metric. */
export function pairsAgainstBase(grid: Grid): StudyPair[] {
  return studyPairs(grid).filter(({ against, primary }) => against === 'base' && primary);
}
