import type { FileEntry, Point, SeriesFinding } from '@amuro/contracts';

/** A point with the files that decide its numbers. */
export interface VerifiedPoint extends Point {
  files: readonly FileEntry[];
  /** Null where it cannot be read. */
  config: Record<string, unknown> | null;
}

/** What is known of a series without its weights. */
export interface VerifiedSeries {
  points: readonly VerifiedPoint[];
  /** Weights of the branch `main`, where a hub could be asked. */
  main: readonly FileEntry[] | null;
  /** The point that `main` rightly is: the end of training. */
  end: string | null;
}

export type SeriesRule = (series: VerifiedSeries) => SeriesFinding[];

/** The files of a point that hold weights. */
export function weightsOf(files: readonly FileEntry[]): FileEntry[] {
  return files.filter(({ path }) => /\.(safetensors|bin|pt)$/.test(path));
}

/** A few names, and how many more there are. */
export function some(names: readonly string[]): string {
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return names.slice(0, 5).join(', ') + more;
}
