import type { DatasetManifest, HubPin, SplitSource } from '@amuro/contracts';
import type { HubClient } from '@amuro/hub';
import type { ClassNames } from '../domain/columns/class-names.ts';
import type { UsedColumn } from '../domain/columns/used-columns.ts';
import type { Chunks } from '../readers/source-row.ts';
import type { FileDigests } from './file-digests.ts';

export interface StoredUpload {
  path: string;
  sha256: string;
}

export interface SourceContext {
  /** Directories that requests may name. */
  roots: readonly string[];
  /** Where an upload stands, and what it has to be; null if there is none of this id. */
  upload(uploadId: string): StoredUpload | null;
  digests: FileDigests;
  hub: HubClient;
  /** Hosts of which URLs may be fetched. */
  urlHosts: readonly string[];
  /** Where files of URLs are kept. */
  downloadsDir: string;
  signal?: AbortSignal;
  /** Told how much of what the rows come from is here. */
  onDownload?(bytes: { done: number; total: number | null }): void;
}

/** A source that exists and may be read. */
export interface OpenSource {
  /** Identity of the rows: sha256 of the file, or of what a generator is asked for. */
  digest: string;
  /** Bytes of its files; null where that is not known. */
  bytes: number | null;
  /** False where the rows are made by the project itself, and need no check before they are used. */
  foreign: boolean;
  /** What a revision is now, and the source with that in its place. Throws SourceError. */
  pin?(): Promise<{ pin: HubPin; source: SplitSource; classNames: ClassNames }>;
  /** What the source calls the numbers of its columns, where that is known without its rows. Throws SourceError. */
  classNames(): Promise<ClassNames>;
  /** What the source is if it has no rows. */
  describeEmpty(): Promise<string>;
  /** `columns`: those that matter; others may be left out. `onClassNames`: receives each file's own names before its rows. */
  chunks(columns?: readonly UsedColumn[], onClassNames?: (names: ClassNames) => void): Chunks;
}

export type SourceOf<K extends SplitSource['kind']> = Extract<SplitSource, { kind: K }>;

/** Where a request names a source, for messages. */
export interface SourcePlace {
  split: string;
  field: string;
  /** What the source was found to be when the dataset was registered. */
  known?: DatasetManifest['splits'][string] | undefined;
}

/** One way to get rows: one file each. */
export interface SourceKind<K extends SplitSource['kind']> {
  /** One line on where the rows come from, without the directories of a host. */
  describe(source: SourceOf<K>): string;
  /** Throws a problem that names the field, what was expected, what came, what to do. */
  open(source: SourceOf<K>, place: SourcePlace, context: SourceContext): Promise<OpenSource>;
}
