import type { Grid } from '../domain/grid/grid.ts';
import { markup, type Markup } from './markup.ts';

/** Says how many items a page leaves out and where all of them are; nothing if none is left out. */
export function restOf({ collectionId }: Grid, count: number, things: string): Markup | null {
  if (count <= 0) return null;
  const path = `/v1/reports/${collectionId}/cells.csv`;
  return markup`<p class="muted">${count} more ${things} are not on this page; <a href="${path}">the service's CSV</a> (<code>GET ${path}</code>) has all of them.</p>`;
}
