import { Name, ReportRequest } from '@amuro/contracts';
import { z } from '@amuro/http';
import { CollectionId } from '../domain/collection.ts';

/** A report in a list. */
export const ReportSummary = z
  .strictObject({
    /** A study or an import. */
    collectionId: CollectionId,
    name: Name,
    title: z.string(),
    state: ReportRequest.shape.state,
    /** Counts the changes; the id of the report's last event. */
    revision: z.int().positive(),
    updatedAt: z.iso.datetime(),
    /** Cells by state. */
    cells: z.record(z.string(), z.int()),
    links: z.strictObject({ self: z.string(), html: z.string(), csv: z.string(), events: z.string() }),
  })
  .meta({ id: 'ReportSummary' });
