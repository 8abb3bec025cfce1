import { Name, ReportRequest } from '@amuro/contracts';
import { z } from '@amuro/http';
import { CollectionId } from '../domain/collection.ts';
import type { StoredReport } from '../store/reports.ts';

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
  .openapi('ReportSummary');

export function reportSummary({
  collectionId,
  revision,
  request,
  updatedAt,
}: StoredReport): z.output<typeof ReportSummary> {
  const cells: Record<string, number> = {};
  for (const { state } of request.cells) cells[state] = (cells[state] ?? 0) + 1;
  const self = `/v1/reports/${collectionId}`;
  return {
    collectionId,
    name: request.name,
    title: request.title,
    state: request.state,
    revision,
    updatedAt,
    cells,
    links: { self, html: `${self}?format=html`, csv: `${self}?format=csv`, events: `${self}/events` },
  };
}
