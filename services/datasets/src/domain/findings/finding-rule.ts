import type { Finding, Label, PreparedSetManifest, PreparedSetSettings } from '@amuro/contracts';
import type { DroppedRows } from '../sets/dropped-rows.ts';
import type { ExcludedRows } from '../sampling/exemplar-picker.ts';
import type { TextLocations } from '../fingerprints/known-texts.ts';
import type { RowFacts } from './row-facts.ts';
import type { SeenRow } from './seen-row.ts';

/** What looking at one row depends on. */
export interface LookContext {
  settings: PreparedSetSettings;
  labels: readonly Label[];
}

export interface FindingContext extends LookContext {
  /** Where a text stands among the rows of the sets in `disjointFrom`. */
  disjoint: TextLocations;
  /** Rows that the catalogue says the split has; null where it says nothing. */
  expectedRows: number | null;
  /** The user's own, of the set or the dataset. */
  template?: string | undefined;
}

/** What is known once every row was seen. */
export interface SetSummary {
  counts: PreparedSetManifest['counts'];
  dropped: Pick<DroppedRows, 'of'>;
  labelCounts: PreparedSetManifest['labelCounts'];
  excludedFromPool: Pick<ExcludedRows, 'count' | 'named'>;
  exemplars: number;
  exemplarTexts: readonly string[];
}

export interface FindingObserver {
  /** Told of each row, in order. */
  observe?(rows: RowFacts, row: number): void;
  /** Told of each row in which `look` found something, after `observe` was. */
  note?(found: string, rows: RowFacts, row: number): void;
  /** Whether it need not be told of further rows. */
  enough?(): boolean;
  finish(summary: SetSummary): Finding | null;
}

/** One thing that can be wrong with a set, found while its rows are written: one file each. */
export interface FindingRule {
  code: string;
  /** What one row shows by itself, null if nothing; rows are looked at in any thread and order. */
  look?(context: LookContext): (row: SeenRow) => string | null;
  start(context: FindingContext): FindingObserver;
}
