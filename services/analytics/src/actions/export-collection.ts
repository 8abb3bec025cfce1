import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Motivation, ShiftSource } from '@amuro/contracts';
import type { Deps } from '../deps.ts';
import { buildGrid } from '../domain/grid/build-grid.ts';
import { flattenCells } from '../domain/grid/flatten-cells.ts';
import type { ExportOptions, RowSink } from '../exports/export-kind.ts';
import { exportKinds } from '../exports/kinds/index.ts';
import { selectCells } from '../exports/selected-cells.ts';
import { measurementsNamed } from '../store/read-measurements.ts';
import { readReport, type StoredReport } from '../store/reports.ts';
import { loadGrid, missingCollection } from './load-grid.ts';
import { refuseUnknownNames } from './refuse-unknown-names.ts';

export interface ExportRequest {
  /** Id of a study or an import. */
  collection: string;
  evaluation: string[];
  tuning: string[];
  series: string[];
  revision?: string | undefined;
  motivation: Motivation[];
  shiftSource: ShiftSource[];
}

/** The result: a text, or a file that the caller removes. */
export type Exported = { contentType: string; fileName: string } & ({ text: string } | { file: string });

/** How many cells have their measurements in memory at a time. */
const cellsPerTurn = 500;

/** Writes a collection in a format that other tools read. */
export function exportCollection(deps: Deps, kindName: string, request: ExportRequest): Exported {
  const kind = exportKinds.find((entry) => entry.kind === kindName);
  if (kind === undefined) throw new Error(`expected a kind of export, got "${kindName}"`);
  const report = readReport(deps.store.db, request.collection);
  if (report === null) throw missingCollection(request.collection);
  refuseUnknownNames(buildGrid(request.collection, report.request, new Map()), request);
  const options = optionsOf(request);
  const { contentType, extension } = kind;
  const about = { contentType, fileName: `${request.collection}-${kind.kind}.${extension}` };
  if ('write' in kind)
    return { ...about, text: kind.write(loadGrid(deps, request.collection).grid, options) };
  const folder = join(deps.settings.dataDir, 'staging');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${randomUUID()}.${extension}`);
  try {
    writeRows(deps, report, options, kind.open(file));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  return { ...about, file };
}

function optionsOf({ evaluation, tuning, series, revision, ...stated }: ExportRequest): ExportOptions {
  const { motivation, shiftSource } = stated;
  const generalisation = {
    ...(motivation.length > 0 && { motivation }),
    ...(shiftSource.length > 0 && { shiftSource }),
  };
  return { evaluations: evaluation, tunings: tuning, series, revision: revision ?? null, generalisation };
}

function writeRows(deps: Deps, report: StoredReport, options: ExportOptions, sink: RowSink): void {
  const { collectionId, request } = report;
  for (let at = 0; at < request.cells.length; at += cellsPerTurn) {
    const cells = request.cells.slice(at, at + cellsPerTurn);
    const ids = cells.flatMap(({ measurementIds }) => measurementIds);
    const grid = buildGrid(collectionId, { ...request, cells }, measurementsNamed(deps.store.db, ids));
    sink.write(flattenCells(selectCells(grid, options)));
  }
  sink.close();
}
