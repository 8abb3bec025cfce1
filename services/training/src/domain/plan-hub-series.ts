import type { FieldError, SeriesOnHub } from '@amuro/contracts';
import { pinPoints, type Pin } from './hub-trajectory.ts';
import type { PublishedSeries } from './published-series.ts';
import { readTemplate } from './revision-template.ts';

type PlannedSeries =
  { kind: 'planned'; points: Omit<Pin, 'commit'>[] } | { kind: 'refused'; error: FieldError };

/**
 * The points that a series on a hub would have if the hub has every branch that is known or named: no hub is asked. Which
 * branches a pattern reads is known to the hub alone: they are no points of the plan.
 */
export function planHubSeries(source: SeriesOnHub, series: PublishedSeries | undefined): PlannedSeries {
  if (isUnknown(source)) return { kind: 'planned', points: [] };
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
  const own = source.kind === 'hub' ? source.repository : series!.repository;
  const named = source.points?.revisions ?? [];
  for (const revision of source.kind === 'hub' ? (source.revisions ?? named) : named) add(own, revision);
  return branches;
}

/** Whether only the hub knows the points: they are what a pattern reads, and none is named. */
function isUnknown(source: SeriesOnHub): boolean {
  const pattern = source.kind === 'hub' && source.revisions === undefined ? source.pattern : undefined;
  return pattern !== undefined && readTemplate(pattern) !== null && source.points?.revisions === undefined;
}
