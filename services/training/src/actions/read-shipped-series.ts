import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unprocessable } from '@amuro/http';
import { ShippedSeries } from '../domain/shipped-series.ts';

/** Description of a series that comes with the project. Throws 422 with the names that there are. */
export async function readShippedSeries(shippedDir: string, name: string): Promise<ShippedSeries> {
  const names = (await readdir(shippedDir, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  if (!names.includes(name)) {
    throw unprocessable({
      field: 'source.name',
      expected:
        names.length > 0
          ? `one of the shipped series ${names.toSorted().join(', ')}`
          : 'no name: no series is shipped',
      got: `"${name}"`,
      remedy: 'Name a shipped series, or register your own with the source kind "directory".',
    });
  }
  return ShippedSeries.parse(JSON.parse(await readFile(join(shippedDir, name, 'series.json'), 'utf8')));
}
