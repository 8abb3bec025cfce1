import type { SplitSource } from '@amuro/contracts';
import type { SourceRow } from '../readers/source-row.ts';

export interface SourceContext {
  /** Directories that requests may name. */
  roots: readonly string[];
  /** Where uploads stand, by id; null if there is no such upload. */
  uploadPath(uploadId: string): string | null;
}

/** A source that exists and may be read. */
export interface OpenSource {
  /** Identity of the rows: sha256 of the file, or of what a generator is asked for. */
  digest: string;
  /** False where the rows are made by the project itself, and need no check before they are used. */
  foreign: boolean;
  rows(): AsyncIterable<SourceRow>;
}

/** One way to get rows: one file each. `field` is where the request names the source, for messages. */
export type SourceKind<K extends SplitSource['kind']> = (
  source: Extract<SplitSource, { kind: K }>,
  place: { split: string; field: string },
  context: SourceContext,
) => Promise<OpenSource>;
