import type { ComparedPair } from '../domain/grid/compared-pair.ts';
import type { Grid } from '../domain/grid/grid.ts';
import { studyPairs, type StudyPair } from '../domain/grid/study-pairs.ts';
import { compareKnown } from './compare-measurements.ts';
import type { Deps } from './deps.ts';

/** The paired comparisons of a study that a filter lets through. */
export async function compareStudy(
  deps: Deps,
  grid: Grid,
  wanted: (pair: StudyPair) => boolean,
): Promise<ComparedPair[]> {
  const compared: ComparedPair[] = [];
  for (const pair of studyPairs(grid).filter(wanted)) {
    compared.push({ ...pair, comparison: await compareKnown(deps, pair.from, pair.to) });
  }
  return compared;
}
