/** Tells without reading a file whether it may have changed. */
export interface FileStamp {
  path: string;
  bytes: number;
  modifiedAtMs: number;
}

/** Paths that are gone, new or different. */
export function changedFiles(before: readonly FileStamp[], now: readonly FileStamp[]): string[] {
  const known = new Map(now.map((stamp) => [stamp.path, stamp]));
  return before
    .filter((stamp) => {
      const found = known.get(stamp.path);
      return found?.bytes !== stamp.bytes || found.modifiedAtMs !== stamp.modifiedAtMs;
    })
    .map((stamp) => stamp.path);
}
