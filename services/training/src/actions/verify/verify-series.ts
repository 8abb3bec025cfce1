import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DownloadError } from '@amuro/artifacts';
import type { FileEntry, SeriesFinding } from '@amuro/contracts';
import type { Deps } from '../../deps.ts';
import { meetExpectations, type Expectation } from '../../domain/verify/expectations.ts';
import { tensorFindings } from '../../domain/verify/tensor-findings.ts';
import type { VerifiedPoint } from '../../domain/verify/verified-series.ts';
import { verifyMetadata } from '../../domain/verify/verify-metadata.ts';
import type { PublishedSeries } from '../../domain/published-series.ts';
import { published } from '../../published/index.ts';
import type { StoredSeries } from '../../store/series-store.ts';
import type { StoredCheckpoint } from '../../store/checkpoint-store.ts';
import { checkpointDirectory } from '../places.ts';
import { readWeights, type Placed } from './read-weights.ts';

export interface Verification {
  findings: SeriesFinding[];
  expectations: Expectation[];
  /** What could not be looked at, and why. */
  unchecked: string[];
  /** Points whose weights were read, and points on disk whose weights were not read yet. */
  weights: { read: string[]; pending: string[]; absent: string[] };
}

/**
 * Looks a series over: hashes, places and configurations, the branch `main` of its repository, and, if asked, the weights
 * that are on disk. These are read for so long as `readSeconds`; what was read is kept, so that asking again goes on.
 */
export async function verifySeries(
  deps: Deps,
  series: StoredSeries,
  { readSeconds, signal }: { readSeconds: number; signal: AbortSignal },
): Promise<Verification> {
  const placed = placedPoints(deps, series);
  const points = await verifiedPoints(deps, placed);
  const unchecked: string[] = [];
  const main = await mainOf(deps, series, signal).catch((error: unknown) => {
    if (!(error instanceof DownloadError)) throw error;
    unchecked.push(`whether points are those of main: ${error.message}`);
    return null;
  });
  const weights = await readWeights(deps, placed, readSeconds, signal);
  const findings = [
    ...verifyMetadata({ points, main, end: endOf(series) }),
    ...holes(deps, series),
    ...tensorFindings(weights.normed),
  ];
  deps.findings.keep({ seriesId: series.id, findings, verifiedAt: deps.now().toISOString() });
  const revisions = points.map(({ revision }) => revision);
  return {
    findings,
    expectations: meetExpectations(entryOf(series)?.defects ?? [], revisions, findings, main !== null),
    unchecked,
    weights: {
      read: weights.normed.map(({ point }) => point.revision),
      pending: weights.pending,
      absent: weights.absent,
    },
  };
}

/** What hashes, places and configurations show of a series that was just registered: nothing is asked or read anew. */
export async function verifyRegistered(deps: Deps, series: StoredSeries): Promise<void> {
  const points = await verifiedPoints(deps, placedPoints(deps, series));
  const findings = [...verifyMetadata({ points, main: null, end: endOf(series) }), ...holes(deps, series)];
  deps.findings.keepFirst({ seriesId: series.id, findings, verifiedAt: deps.now().toISOString() });
}

function entryOf({ source }: StoredSeries): PublishedSeries | undefined {
  return source.kind === 'published' ? published.get(source.name) : undefined;
}

/** The end of training, as far as it is known. */
function endOf(series: StoredSeries): string | null {
  const points = entryOf(series)?.points ?? series.points;
  return points.at(-1)?.revision ?? null;
}

function placedPoints({ checkpoints }: Deps, { points }: StoredSeries): Placed[] {
  return points.flatMap((point) => {
    const checkpoint = checkpoints.get(point.checkpointId);
    return checkpoint === undefined ? [] : [{ point, checkpoint }];
  });
}

/** Equal configurations are read once: the cache of a hub has them at one of the points. */
async function verifiedPoints(deps: Deps, placed: readonly Placed[]): Promise<VerifiedPoint[]> {
  const configs = new Map<string, Record<string, unknown>>();
  const found = placed.map(({ point, checkpoint }) => {
    const { directory, files } = publishedFiles(deps, checkpoint);
    const hash = files.find(({ path }) => path === 'config.json')?.sha256 ?? '';
    return { point, files, hash, path: join(directory, 'config.json') };
  });
  for (const { hash, path } of found) {
    if (configs.has(hash)) continue;
    const config = parse(await readFile(path, 'utf8').catch(() => ''));
    if (config !== null) configs.set(hash, config);
  }
  return found.map(({ point, files, hash }) => ({ ...point, files, config: configs.get(hash) ?? null }));
}

/** Weights of the branch `main`, by their hashes on the hub; null where there is none, or where it is a point itself. */
async function mainOf({ hub }: Deps, series: StoredSeries, signal: AbortSignal): Promise<FileEntry[] | null> {
  const { source, points } = series;
  const entry = entryOf(series);
  const name = entry?.repository ?? (source.kind === 'hub' ? source.repository : undefined);
  const isPoint = [...points, ...(entry?.points ?? []).map(({ branch }) => ({ revision: branch }))].some(
    ({ revision }) => revision === 'main',
  );
  if (name === undefined || isPoint) return null;
  const { files } = await hub.list({ kind: 'model', name }, 'main', signal);
  return files.flatMap(({ path, bytes, hash }) =>
    bytes !== null && hash?.length === 64 ? [{ path, bytes, sha256: hash }] : [],
  );
}

/** The files that were published: what conversion makes of them has other hashes. */
function publishedFiles(
  deps: Deps,
  checkpoint: StoredCheckpoint,
): { directory: string; files: readonly FileEntry[] } {
  const { source, manifest } = checkpoint;
  const commit = source.kind === 'hub' ? deps.hubCommits.get(source.repository, source.commit) : undefined;
  if (commit === undefined)
    return { directory: checkpointDirectory(deps, checkpoint), files: manifest?.files ?? [] };
  const repository = { kind: 'model' as const, name: commit.repository };
  return { directory: deps.hub.directory(repository, commit.commit), files: commit.files };
}

/** Points that the registration could not have. */
function holes({ registrations }: Deps, { id }: StoredSeries): SeriesFinding[] {
  return registrations.holesOf(id).map(({ revision, reason }) => ({
    code: 'series-absent',
    severity: 'info',
    revisions: [revision],
    message: `${revision} cannot be had: ${reason}`,
  }));
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
