import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildGrid } from '../../src/domain/grid/build-grid.ts';
import type { Grid } from '../../src/domain/grid/grid.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import { addDoubts } from '../../src/domain/verdicts/verdict.ts';
import type { ReaderKind, ReaderSettings } from '../../src/readers/index.ts';
import { readPublished } from '../../src/readers/read-published.ts';
import type { SourceFile } from '../../src/readers/source-file.ts';

export const importId = `imp_${'a'.repeat(26)}`;

export function toSource(name: string, bytes: Uint8Array | string, step: number | null = null): SourceFile {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return { name, bytes: content, digest: createHash('sha256').update(content).digest('hex'), step };
}

export const fromDisk = (path: string) => toSource(path.split('/').at(-1)!, readFileSync(path));

/** What an import of files would make, without a service; `refused` where rows are. */
export function read<K extends ReaderKind>(kind: K, settings: ReaderSettings[K], files: SourceFile[]) {
  return readPublished({ importKey: 'ab'.repeat(32), importId, title: 'test', kind, settings, files });
}

/** The grid of an import, with the doubts that it raises. */
export async function readGrid<K extends ReaderKind>(
  kind: K,
  settings: ReaderSettings[K],
  files: SourceFile[],
): Promise<Grid> {
  const result = await read(kind, settings, files);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  const measurements = new Map(
    result.measurements.map((measurement) => {
      const doubts = result.doubts.filter(({ measurementId }) => measurementId === measurement.id);
      const reasons = doubts.map(({ code, detail }) => ({ code, detail }));
      return [measurement.id, { ...measurement, verdict: addDoubts(measurement.verdict, reasons) }];
    }),
  );
  return buildGrid(importId, result.report, measurements);
}

/** Place, expectation and find of each row that is refused. */
export async function refused(...given: Parameters<typeof read>) {
  const result = await read(...given);
  if (!('refused' in result)) throw new Error('Expected a refusal, got an import.');
  return result.refused.map(({ at, expected, got }) => `${at}: ${expected}; ${got}`);
}

export async function measurementsOf(...given: Parameters<typeof read>): Promise<Measurement[]> {
  const result = await read(...given);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result.measurements;
}
