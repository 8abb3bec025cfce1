import { ImportId, Name } from '@amuro/contracts';
import { z } from '@amuro/http';
import { PublishedSource } from '../domain/published/published-source.ts';
import type { StoredImport } from '../store/imports.ts';

export const Import = z
  .strictObject({
    id: ImportId,
    kind: Name.describe('Kind of its files.'),
    importedAt: z.iso.datetime().describe('When it was imported.'),
    settings: PublishedSource.shape.settings.describe(
      'How the files were read: columns, constants and names given.',
    ),
    files: PublishedSource.shape.files.describe('Its files.'),
    results: z.int().describe('Number of results found in them.'),
    leftOut: PublishedSource.shape.leftOut
      .unwrap()
      .describe('Values left out, such as NaN and groups whose members are imported.'),
    links: z
      .strictObject({
        self: z.string().describe('Path of the import.'),
        measurements: z.string().describe('Path of its measurements.'),
        report: z.string().describe('Path of its report.'),
      })
      .describe('Paths of related resources.'),
  })
  .meta({ id: 'Import', description: 'An import of published results.' });

export function importResource({ id, source, importedAt }: StoredImport): z.output<typeof Import> {
  const { kind, settings, files, leftOut = { count: 0, items: [] } } = source;
  return {
    id,
    kind,
    importedAt,
    settings,
    files,
    results: files.reduce((sum, { results }) => sum + results, 0),
    leftOut,
    links: {
      self: `/v1/imports/${id}`,
      measurements: `/v1/measurements?import=${id}`,
      report: `/v1/reports/${id}/report.html`,
    },
  };
}
