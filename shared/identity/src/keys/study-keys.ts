import { keyOf } from '../key-of.ts';

/** Key of a cell: cells of any studies that ask for the same scoring run are the same cell. */
export function cellKey(input: { scoringRunKey: string }): string {
  return keyOf({ operation: 'cell', settings: {}, inputs: { scoringRun: input.scoringRunKey } });
}

/**
 * Key of a study: the document as it will be reported (`settings`: titles and factor names, no paths or peers) and
 * the keys of its cells, in any order.
 */
export function studyKey(input: { settings: unknown; cellKeys: string[] }): string {
  return keyOf({
    operation: 'study',
    settings: input.settings,
    inputs: { cells: [...new Set(input.cellKeys)].toSorted() },
  });
}
