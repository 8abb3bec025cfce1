import type { Grid } from '../domain/grid/grid.ts';
import { markup, type Markup } from './markup.ts';

/** How many things a page leaves out, and where all of them are; nothing where none is left out. */
export function restOf({ collectionId }: Grid, count: number, things: string): Markup | null {
  if (count <= 0) return null;
  const path = `/v1/reports/${collectionId}/cells.csv`;
  return markup`<p class="muted">${count} more ${things} are not on this page; <a href="${path}">the CSV</a> of the service (<code>GET ${path}</code>) has all.</p>`;
}
