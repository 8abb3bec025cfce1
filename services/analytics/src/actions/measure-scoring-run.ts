import { saveImport } from '../store/save-import.ts';
import type { Deps } from '../deps.ts';
import { prepareImport, type FetchedRun } from './prepare-import.ts';

/** Measures a scoring run and saves it, all or nothing; false if this very result is here already. */
export function measureScoringRun(deps: Deps, fetched: FetchedRun): boolean {
  return saveImport(deps.store.db, prepareImport(deps, fetched));
}
