import { notFound } from '@amuro/http';
import { exportKinds } from '../exports/kinds/index.ts';
import type { Deps } from './deps.ts';
import { loadGrid } from './load-grid.ts';
import { refuseUnknownNames } from './refuse-unknown-names.ts';
import type { Rendered } from './render-figure.ts';

export type ExportRequest = {
  /** Id of a study or an import. */
  collection: string;
  evaluation: string[];
  tuning: string[];
  series: string[];
  revision?: string | undefined;
};

/** A collection in a form that other tools read. */
export async function exportCollection(
  deps: Deps,
  kindName: string,
  request: ExportRequest,
): Promise<Rendered & { fileName: string }> {
  const kind = exportKinds.find((entry) => entry.kind === kindName);
  if (kind === undefined) {
    const known = exportKinds.map((entry) => entry.kind).join(', ');
    throw notFound('kind of export', kindName, `Kinds: ${known}.`);
  }
  const { grid } = loadGrid(deps, request.collection);
  refuseUnknownNames(grid, request);
  const { evaluation, tuning, series, revision = null } = request;
  const options = { evaluations: evaluation, tunings: tuning, series, revision };
  const body = await deps.pool.run('writeExport', { kind: kind.kind, grid, options });
  const fileName = `${request.collection}-${kind.kind}.${kind.extension}`;
  return { body, contentType: kind.contentType, fileName };
}
