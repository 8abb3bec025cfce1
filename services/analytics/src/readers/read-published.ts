import type { CollectionReport } from '../domain/collection.ts';
import { buildGrid } from '../domain/grid/build-grid.ts';
import type { Measurement } from '../domain/measurement.ts';
import { composeReport, type Identified } from '../domain/published/compose-report.ts';
import type { PublishedResult } from '../domain/published/published-result.ts';
import { toMeasurement } from '../domain/published/to-measurement.ts';
import type { CurveDoubt } from '../domain/verdicts/curve.ts';
import { judgeGrid } from '../domain/verdicts/judge-grid.ts';
import { readers, type Reader, type ReaderKind, type ReaderSettings } from './index.ts';
import { type LeftOut, ImportRefused, type Refusal, type SourceFile } from './source-file.ts';
import { groupsBesideMembers } from './groups-beside-members.ts';
import { mergePositions } from './merge-positions.ts';

export interface ReadPublishedInput<K extends ReaderKind> {
  importKey: string;
  importId: string;
  title: string;
  kind: K;
  settings: ReaderSettings[K];
  files: SourceFile[];
}

export interface ReadPublished {
  measurements: Measurement[];
  /** Row values by measurement, if the files have them. */
  rows: Map<string, NonNullable<PublishedResult['rows']>>;
  /** Results by file, in the order of the files. */
  counts: number[];
  report: CollectionReport;
  doubts: CurveDoubt[];
  /** Values that are not finite numbers, and groups imported along with their members. */
  leftOut: LeftOut[];
}

/** Reads files of published results into measurements and the grid that they form, or reports every row that it refuses. */
export async function readPublished<K extends ReaderKind>(
  input: ReadPublishedInput<K>,
): Promise<ReadPublished | { refused: Refusal[] }> {
  const { importKey, importId, title } = input;
  const byFile = await readFiles(input);
  if ('refused' in byFile) return byFile;
  const placed = mergePositions(byFile.results.flat());
  const groups = groupsBesideMembers(placed);
  const results = placed.filter((result) => !groups.has(result));
  const measurements = results.map((result) =>
    toMeasurement(importKey, importId, result, readers[input.kind].readsName),
  );
  const identified: Identified[] = results.map((result, i) => ({
    ...result,
    measurementId: measurements[i]!.id,
  }));
  const report = composeReport(importKey, title, identified);
  const grid = buildGrid(importId, report, new Map(measurements.map((each) => [each.id, each])));
  return {
    measurements,
    rows: new Map(identified.flatMap(({ rows, measurementId: id }) => (rows === null ? [] : [[id, rows]]))),
    counts: byFile.results.map(({ length }, index) => {
      const start = byFile.results.slice(0, index).reduce((sum, before) => sum + before.length, 0);
      return placed.slice(start, start + length).filter((result) => !groups.has(result)).length;
    }),
    report,
    doubts: judgeGrid(grid),
    leftOut: [
      ...byFile.leftOut,
      ...[...groups].map(([{ place }, member]) => ({
        file: place.file,
        at: place.at,
        reason: `a group whose member ${member} is in another file`,
      })),
    ],
  };
}

async function readFiles<K extends ReaderKind>({
  kind,
  settings,
  files,
}: ReadPublishedInput<K>): Promise<
  { results: PublishedResult[][]; leftOut: LeftOut[] } | { refused: Refusal[] }
> {
  const reader: Reader<K> = readers[kind];
  const results: PublishedResult[][] = [];
  const refused: Refusal[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of files) {
    try {
      const leaveOut = (at: string, reason: string) => leftOut.push({ file: file.name, at, reason });
      results.push(await reader.read(file, settings, leaveOut));
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      refused.push(...error.refusals);
    }
  }
  if (refused.length === 0) refused.push(...(reader.check?.(results.flat(), settings) ?? []));
  if (refused.length === 0 && results.every(({ length }) => length === 0))
    refused.push(
      ...(leftOut.length > 0 ? leftOut.map(withoutAny) : files.map(({ name }) => nothingIn(name))),
    );
  return refused.length > 0 ? { refused } : { results, leftOut };
}

/** An import with no usable value reports the reasons. */
function withoutAny({ file, at, reason }: LeftOut): Refusal {
  return { file, at, expected: 'at least one value that can be used', got: reason };
}

function nothingIn(file: string): Refusal {
  return { file, at: 'the file', expected: 'at least one value of a metric', got: 'none' };
}
