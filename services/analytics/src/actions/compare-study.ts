import type { ComparedPair } from '../domain/grid/compared-pair.ts';
import type { Grid } from '../domain/grid/grid.ts';
import { studyPairs, type StudyPair } from '../domain/grid/study-pairs.ts';
import { compareAll } from './compare-measurements.ts';
import type { Deps } from '../deps.ts';

/** The paired comparisons of a study that a filter lets through. */
export function compareStudy(deps: Deps, grid: Grid, wanted: (pair: StudyPair) => boolean): ComparedPair[] {
  const pairs = studyPairs(grid).filter(wanted);
  const comparisons = compareAll(deps, pairs);
  return pairs.map((pair, index) => ({ ...pair, comparison: comparisons[index]! }));
}
