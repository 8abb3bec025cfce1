import type { Finding, Label, PreparedRow, PreparedSetManifest, PreparedSetSettings } from '@amuro/contracts';
import type { DroppedRows } from '../dropped-rows.ts';
import type { Excluded } from '../exemplar-picker.ts';
import type { TextPlaces } from '../text-places.ts';
import type { SeenRow } from './seen-row.ts';

export interface FindingContext {
  settings: PreparedSetSettings;
  labels: readonly Label[];
  /** Where a text stands among the rows of the sets in `disjointFrom`. */
  disjoint: TextPlaces;
  /** Rows that the catalogue says the split has; null where it says nothing. */
  expectedRows: number | null;
}

/** A row as it is written, and what only its reading knows. */
export interface ObservedRow {
  row: PreparedRow;
  comparison: string | null;
  /** Its gold was absent; the paper's scripts made one up. */
  unlabelled: boolean;
}

/** What is known once every row was seen. */
export interface SetSummary {
  counts: PreparedSetManifest['counts'];
  dropped: Pick<DroppedRows, 'of'>;
  labelCounts: PreparedSetManifest['labelCounts'];
  excludedFromPool: readonly Excluded[];
  exemplars: number;
}

export interface FindingObserver {
  observe?(row: SeenRow): void;
  finish(summary: SetSummary): Finding | null;
}

/** One thing that can be wrong with a set, found while its rows are written: one file each. */
export interface FindingRule {
  code: string;
  start(context: FindingContext): FindingObserver;
}

/** Examples that a finding shows at most. */
export const exampleLimit = 5;
