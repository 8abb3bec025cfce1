import {
  summariseChange,
  type ChangeSummary,
  type ClusteredChange,
} from '../domain/statistics/summarise-change.ts';

export type SummariseChangesInput = { cells: ClusteredChange[]; seed: string }[];

/** Summaries of groups of cells, in their order. */
export function summariseChanges(groups: SummariseChangesInput): ChangeSummary[][] {
  return groups.map(({ cells, seed }) => summariseChange(cells, seed));
}
