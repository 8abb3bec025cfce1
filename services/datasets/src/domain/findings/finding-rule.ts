import type { Finding, Label, PreparedSetManifest, PreparedSetSettings } from '@amuro/contracts';
import type { DroppedRows } from '../sets/dropped-rows.ts';
import type { ExcludedRows } from '../sampling/exemplar-picker.ts';
import type { TextLocations } from '../fingerprints/known-texts.ts';
import type { RowFacts } from './row-facts.ts';
import type { InspectedRow } from './inspected-row.ts';

/** What a rule can use when it looks at one row. */
export interface InspectionContext {
  settings: PreparedSetSettings;
  labels: readonly Label[];
}

export interface FindingContext extends InspectionContext {
  /** The place of a text among the rows of the sets in `disjointFrom`. */
  disjoint: TextLocations;
  /** The number of rows in the split by the catalogue; null if the catalogue does not say. */
  expectedRows: number | null;
  /** A template of the user, for the set or the dataset. */
  template?: string | undefined;
}

/** What is known after every row was seen. */
export interface SetSummary {
  counts: PreparedSetManifest['counts'];
  dropped: Pick<DroppedRows, 'of'>;
  labelCounts: PreparedSetManifest['labelCounts'];
  excludedFromPool: Pick<ExcludedRows, 'count' | 'named'>;
  exemplars: number;
  exemplarTexts: readonly string[];
}

export interface FindingObserver {
  /** Receives each row, in order. */
  observe?(rows: RowFacts, row: number): void;
  /** Receives each row in which `look` found something, after `observe`. */
  note?(found: string, rows: RowFacts, row: number): void;
  /** Whether it needs no further rows. */
  enough?(): boolean;
  finish(summary: SetSummary): Finding | null;
}

/** One possible fault of a set, found while its rows are written: one file each. */
export interface FindingRule {
  code: string;
  /** What one row shows by itself, null if nothing; rows are looked at in any thread and order. */
  look?(context: InspectionContext): (row: InspectedRow) => string | null;
  start(context: FindingContext): FindingObserver;
}
