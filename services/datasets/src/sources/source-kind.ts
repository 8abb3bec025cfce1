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
  /** The path of an upload, and the digest that it must have; null if there is no upload with this id. */
  upload(uploadId: string): StoredUpload | null;
  digests: FileDigests;
  hub: HubClient;
  /** Hosts whose URLs may be fetched. */
  urlHosts: readonly string[];
  /** The folder for files from URLs. */
  downloadsDir: string;
  signal?: AbortSignal;
  /** Receives how much of the download is complete. */
  onDownload?(bytes: { done: number; total: number | null }): void;
}

/** A source that exists and may be read. */
export interface OpenSource {
  /** Identity of the rows: sha256 of the file, or of the request to a generator. */
  digest: string;
  /** Bytes of its files; null if unknown. */
  bytes: number | null;
  /** False if the project itself makes the rows, which then need no check before they are used. */
  foreign: boolean;
  /** The current commit of a revision, and the source with that commit. Throws SourceError. */
  pin?(): Promise<{ pin: HubPin; source: SplitSource; classNames: ClassNames }>;
  /** The names that the source has for the numbers of its columns, if they are known without its rows. Throws SourceError. */
  classNames(): Promise<ClassNames>;
  /** What the source contains if it has no rows. */
  describeEmpty(): Promise<string>;
  /** `columns`: the relevant ones; others may be left out. `onClassNames`: receives each file's own names before its rows. */
  chunks(columns?: readonly UsedColumn[], onClassNames?: (names: ClassNames) => void): Chunks;
}

export type SourceOf<K extends SplitSource['kind']> = Extract<SplitSource, { kind: K }>;

/** The field of a request that names the source, for messages. */
export interface SourcePlace {
  split: string;
  field: string;
  /** The identity of the source when the dataset was registered. */
  known?: DatasetManifest['splits'][string] | undefined;
}

/** One way to get rows: one file each. */
export interface SourceKind<K extends SplitSource['kind']> {
  /** One line on where the rows come from, without the directories of a host. */
  describe(source: SourceOf<K>): string;
  /** Throws a problem that says which field, what was expected, what was found, and what to do. */
  open(source: SourceOf<K>, place: SourcePlace, context: SourceContext): Promise<OpenSource>;
}
