import type { FieldError, SeriesOnHub } from '@amuro/contracts';
import { pinPoints, type Pin } from './hub-trajectory.ts';
import type { PublishedSeries } from './published-series.ts';

type PlannedSeries =
  { kind: 'planned'; points: Omit<Pin, 'commit'>[] } | { kind: 'refused'; error: FieldError };

/** The points that a series on a hub would have if the hub has every branch that is known or named: no hub is asked. */
export function planHubSeries(source: SeriesOnHub, series: PublishedSeries | undefined): PlannedSeries {
  if (source.kind === 'hub' && source.pattern !== undefined) return { kind: 'refused', error: needsHub };
  const pinned = pinPoints(source, series, knownBranches(source, series));
  if (pinned.kind === 'refused') return pinned;
  return { kind: 'planned', points: pinned.pins.map(({ point, wanted }) => ({ point, wanted })) };
}

function knownBranches(source: SeriesOnHub, series: PublishedSeries | undefined) {
  const branches = new Map<string, { name: string; commit: string }[]>();
  const add = (repository: string, name: string) => {
    const known = branches.get(repository) ?? [];
    branches.set(repository, [...known, { name, commit: '' }]);
  };
  for (const { repository, branch } of series?.points ?? []) add(repository, branch);
  if (source.kind === 'hub') for (const revision of source.revisions ?? []) add(source.repository, revision);
  else for (const revision of source.points?.revisions ?? []) add(series!.repository, revision);
  return branches;
}

const needsHub: FieldError = {
  field: 'source.pattern',
  expected: 'revisions, since a pattern reads the branches of the hub',
  got: 'a pattern',
  remedy: 'Name the revisions, or register the series where the hub can be reached.',
};
