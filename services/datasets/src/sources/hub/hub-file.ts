export interface HubFile {
  path: string;
  bytes: number | null;
  /** sha256 of a large file, git hash of another, null if unknown. */
  hash: string | null;
}
