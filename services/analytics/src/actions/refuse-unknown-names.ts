import { badRequest } from '@amuro/http';
import type { Grid } from '../domain/grid/grid.ts';

/** Throws a 400 for a filter that contains names which the collection does not have. */
export function refuseUnknownNames(
  grid: Grid,
  query: { evaluation: string[]; tuning: string[]; series: string[]; revision?: string | undefined },
): void {
  const existing = {
    evaluation: grid.evaluations.map(({ name }) => name),
    tuning: grid.tunings.map(({ name }) => name),
    series: grid.series.map(({ name }) => name),
    revision: grid.series.flatMap(({ points }) => points.map(({ revision }) => revision)),
  };
  const asked = { ...query, revision: query.revision === undefined ? [] : [query.revision] };
  for (const field of ['evaluation', 'tuning', 'series', 'revision'] as const) {
    const stray = asked[field].find((name) => !existing[field].includes(name));
    if (stray === undefined) continue;
    throw badRequest({
      field,
      expected: `names of the collection: ${existing[field].join(', ')}`,
      got: stray,
      remedy: 'Correct the name, or leave it out to see all.',
    });
  }
}
