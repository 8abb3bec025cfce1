import { Name, ReportRequest } from '@amuro/contracts';
import { z } from '@amuro/http';
import { CollectionId } from '../domain/collection.ts';

export const ReportSummary = z
  .strictObject({
    /** A study or an import. */
    collectionId: CollectionId,
    name: Name,
    title: z.string().describe('Title of the report.'),
    state: ReportRequest.shape.state,
    revision: z
      .int()
      .positive()
      .describe('Number of changes of the report, from 1; the id of its last event.'),
    updatedAt: z.iso.datetime().describe('When it last changed.'),
    cells: z.record(z.string(), z.int()).describe('Number of cells, by state.'),
    links: z
      .strictObject({
        self: z.string().describe('Path of the report as JSON.'),
        html: z.string().describe('Path of the report as a page.'),
        csv: z.string().describe('Path of its cells as CSV.'),
        events: z.string().describe('Path of its events.'),
      })
      .describe('Paths of related resources.'),
  })
  .meta({ id: 'ReportSummary', description: 'A report in a list.' });
