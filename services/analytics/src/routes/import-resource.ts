import { ImportId, Name } from '@amuro/contracts';
import { z } from '@amuro/http';
import { PublishedSource } from '../domain/published/published-source.ts';
import type { StoredImport } from '../store/imports.ts';

/** An import of published results. */
export const Import = z
  .strictObject({
    id: ImportId,
    kind: Name,
    importedAt: z.iso.datetime(),
    /** How the files were read. */
    settings: PublishedSource.shape.settings,
    files: PublishedSource.shape.files,
    results: z.int(),
    leftOut: PublishedSource.shape.leftOut.unwrap(),
    links: z.strictObject({
      self: z.string(),
      measurements: z.string(),
      report: z.string(),
    }),
  })
  .meta({ id: 'Import' });

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
      report: `/v1/reports/${id}?format=html`,
    },
  };
}
