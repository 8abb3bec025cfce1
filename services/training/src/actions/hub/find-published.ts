import { unprocessable } from '@amuro/http';
import type { PublishedSeries } from '../../domain/published-series.ts';
import { nearestNames } from '../../domain/select-points.ts';
import { published } from '../../published/index.ts';

/** A series of the registry. Throws 422 with the nearest names for one that is not there. */
export function findPublished(name: string): PublishedSeries {
  const found = published.get(name);
  if (found !== undefined) return found;
  const nearest = nearestNames(name, published.keys());
  throw unprocessable({
    field: 'source.name',
    expected: 'the name of a published series',
    got: `"${name}"`,
    remedy: `Did you mean ${nearest.join(', ')}? GET /v1/published-series lists all; any other repository has the source kind "hub".`,
  });
}
