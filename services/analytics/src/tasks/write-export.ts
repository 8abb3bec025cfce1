import type { Grid } from '../domain/grid/grid.ts';
import type { ExportOptions } from '../exports/export-kind.ts';
import { exportKinds } from '../exports/kinds/index.ts';

export type WriteExportInput = { kind: string; grid: Grid; options: ExportOptions };

/** Writes one kind of export of a collection. */
export function writeExport({ kind, grid, options }: WriteExportInput): string | ArrayBuffer {
  const found = exportKinds.find((entry) => entry.kind === kind);
  if (found === undefined) throw new Error(`Expected a kind of export, got "${kind}".`);
  return found.write(grid, options);
}
