import { DownloadError } from '@amuro/artifacts';
import type { SeriesOnHub } from '@amuro/contracts';
import { canonicalJson, idOf, sha256 } from '@amuro/identity';
import { unprocessable } from '@amuro/http';
import type { HubRef } from '@amuro/hub';
import type { Deps } from '../../deps.ts';
import { pinPoints, repositoriesOf } from '../../domain/hub-trajectory.ts';
import type { StoredRegistration } from '../../store/registration-store.ts';
import { findPublished } from './find-published.ts';
import { hubProblem } from './hub-problem.ts';

/** Raised when points that were holes can be had: a series that is asked for again is then read anew. */
const readingVersion = 2;

/**
 * Pins a series on a hub to the commits that its branches have now, and queues reading what these hold. Asking again is
 * the same registration unless a branch has moved; where the hub cannot be reached, the last one stands.
 */
export async function registerHubSeries(
  deps: Deps,
  name: string,
  source: SeriesOnHub,
  signal?: AbortSignal,
): Promise<StoredRegistration> {
  const series = source.kind === 'published' ? findPublished(source.name) : undefined;
  const refs = await readRefs(deps, repositoriesOf(source, series), signal).catch((error: unknown) => {
    if (!(error instanceof DownloadError)) throw error;
    const isAway = error.isPassing || error.fault.code === 'offline';
    const last = isAway ? deps.registrations.latest(name, source) : undefined;
    if (last === undefined)
      throw hubProblem(error, source.kind === 'hub' ? 'source.repository' : 'source.name');
    return last;
  });
  if (!(refs instanceof Map)) return refs;
  const pinned = pinPoints(source, series, refs);
  if (pinned.kind === 'refused') throw unprocessable(pinned.error);
  const { pins, holes } = pinned;
  if (pins.length === 0) throw unprocessable(nothingThere(holes.map(({ reason }) => reason)));
  const key = sha256(canonicalJson({ name, source, pins, holes, readingVersion }));
  const id = idOf('reg', key);
  const createdAt = deps.now().toISOString();
  deps.atomically(() => {
    deps.registrations.insert({ id, key, name, source, pins, holes, seriesId: null, createdAt });
    deps.runner.submit({ id, kind: 'series-registration', input: {} });
  });
  return deps.registrations.require(id);
}

async function readRefs(
  { hub }: Deps,
  repositories: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Map<string, HubRef[]>> {
  const refs = new Map<string, HubRef[]>();
  const absent: DownloadError[] = [];
  for (const repository of repositories) {
    const found = await hub.refs({ kind: 'model', name: repository }, signal).catch((error: unknown) => {
      // One repository of several that cannot be had makes holes, no failure.
      if (!(error instanceof DownloadError) || !absences.has(error.fault.code)) throw error;
      absent.push(error);
      return [];
    });
    refs.set(repository, found);
  }
  if (absent.length === repositories.length) throw absent[0]!;
  return refs;
}

const absences = new Set(['missing-file', 'offline']);

function nothingThere(reasons: readonly string[]) {
  return {
    field: 'source',
    expected: 'at least one point whose branch is on the hub',
    got: reasons.slice(0, 3).join('; '),
    remedy: 'Correct the names of the revisions.',
  };
}
