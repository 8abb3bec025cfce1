import { readFile } from 'node:fs/promises';
import { DownloadError, sha256OfFile } from '@amuro/artifacts';
import { idOf, seriesKey } from '@amuro/identity';
import type { FileEntry } from '@amuro/contracts';
import type { HubFile } from '@amuro/hub';
import { unprocessable } from '@amuro/http';
import type { Job, JobContext, Outcome } from '@amuro/jobs';
import type { Deps } from '../../deps.ts';
import { hubCheckpoint, hubFacts, hubManifest, needsHubTensors } from '../../domain/hub-checkpoint.ts';
import type { Hole, Pin } from '../../domain/hub-trajectory.ts';
import { indexOf } from '../../domain/weight-set.ts';
import { verifyRegistered } from '../verify/verify-series.ts';
import type { StoredCommit } from '../../store/hub-commit-store.ts';
import type { StoredRegistration } from '../../store/registration-store.ts';

/** Points that are read at once. */
const atOnce = 8;
/** A file that is fetched to be hashed is a configuration or a tokenizer. */
const mostFetchedBytes = 64 * 1024 ** 2;

type Read = { kind: 'commit'; commit: StoredCommit } | { kind: 'hole'; reason: string };

/** One attempt at reading what the pinned commits of a series hold: one request a commit, and each small file once. */
export async function executeSeriesRegistration(deps: Deps, job: Job, context: JobContext): Promise<Outcome> {
  const registration = deps.registrations.require(job.id);
  const { pins } = registration;
  const reader = new CommitReader(deps, context.signal);
  const found: Read[] = [];
  let done = 0;
  const next = pins.entries();
  const work = async () => {
    for (const [index, pin] of next) {
      found[index] = await reader.read(pin);
      done += 1;
      context.progress({ phase: 'read', done, total: pins.length, unit: 'points' });
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(atOnce, pins.length) }, work));
  } catch (error) {
    if (context.signal.aborted) return { kind: 'stopped' };
    // The commits that were read are kept: the next attempt goes on.
    if (error instanceof DownloadError && error.isPassing) return { kind: 'crashed', detail: error.message };
    throw error;
  }
  return record(deps, registration, found);
}

class CommitReader {
  private readonly deps: Deps;
  private readonly signal: AbortSignal;
  /** Most points share configuration and tokenizer: each content is fetched once. */
  private readonly contents = new Map<string, Promise<{ path: string; sha256: string }>>();

  constructor(deps: Deps, signal: AbortSignal) {
    this.deps = deps;
    this.signal = signal;
  }

  async read(pin: Pin): Promise<Read> {
    const known = this.deps.hubCommits.get(pin.point.repository, pin.commit);
    if (known !== undefined) return { kind: 'commit', commit: known };
    this.signal.throwIfAborted();
    try {
      return await this.readAnew(pin);
    } catch (error) {
      this.signal.throwIfAborted();
      if (error instanceof DownloadError && !error.isPassing) return { kind: 'hole', reason: error.message };
      throw error;
    }
  }

  private async readAnew({ point, commit }: Pin): Promise<Read> {
    const { repository } = point;
    const listing = await this.deps.hub.list({ kind: 'model', name: repository }, commit, this.signal);
    const read = (path: string) => this.readObject(repository, commit, listing.files, path);
    const index = indexOf(listing.files.map(({ path }) => path));
    const map = index === null ? {} : (await read(index))?.weight_map;
    const found = hubCheckpoint(listing.files, map);
    if (typeof found === 'string') return { kind: 'hole', reason: found };
    const files: FileEntry[] = [];
    for (const file of found.files) {
      const entry = await this.entryOf(repository, commit, file);
      if (typeof entry === 'string') return { kind: 'hole', reason: entry };
      files.push(entry);
    }
    const config = (await read('config.json')) ?? {};
    const facts = hubFacts(config, found.weightBytes);
    if (typeof facts === 'string') return { kind: 'hole', reason: facts };
    const needsConversion = found.needsConversion || needsHubTensors(config, map);
    const whole = { repository, commit, files, facts, needsConversion };
    this.deps.hubCommits.keep(whole);
    return { kind: 'commit', commit: whole };
  }

  /** A small file that holds a JSON object; null where there is none. */
  private async readObject(
    repository: string,
    commit: string,
    files: readonly HubFile[],
    path: string,
  ): Promise<Record<string, unknown> | null> {
    const file = files.find((each) => each.path === path);
    if (file === undefined || (file.bytes ?? 0) > mostFetchedBytes) return null;
    return parse(await readFile((await this.contentOf(repository, commit, file)).path, 'utf8'));
  }

  /** Size and sha256; the hub knows those of large files. Or why there are none. */
  private async entryOf(repository: string, commit: string, file: HubFile): Promise<FileEntry | string> {
    const { path, bytes, hash } = file;
    if (bytes !== null && hash?.length === 64) return { path, bytes, sha256: hash };
    if (bytes === null || bytes > mostFetchedBytes) return `the hub says no size and sha256 of ${path}`;
    const { sha256 } = await this.contentOf(repository, commit, file);
    return { path, bytes, sha256 };
  }

  private contentOf(repository: string, commit: string, file: HubFile) {
    const name = { kind: 'model' as const, name: repository };
    const fetch = async () => {
      const path = await this.deps.hub.fetch(name, commit, file, { signal: this.signal });
      return { path, sha256: await sha256OfFile(path) };
    };
    if (file.hash === null) return fetch();
    const key = `${repository} ${file.hash}`;
    const content = this.contents.get(key) ?? fetch();
    this.contents.set(key, content);
    return content;
  }
}

/** Stores a checkpoint for each point, and the series of them. */
async function record(
  deps: Deps,
  registration: StoredRegistration,
  found: readonly Read[],
): Promise<Outcome> {
  const { id, name, source, pins } = registration;
  const holes: Hole[] = [...registration.holes];
  const createdAt = deps.now().toISOString();
  const points = pins.flatMap(({ point: { repository, branch, ...point }, commit }, index) => {
    const read = found[index]!;
    if (read.kind === 'hole') {
      holes.push({ revision: point.revision, reason: read.reason });
      return [];
    }
    const origin = { kind: 'hub' as const, repository, revision: branch, commit };
    const manifest = hubManifest(read.commit, origin);
    const { id: checkpointId, key } = manifest;
    const isConverted = read.commit.needsConversion;
    // What stands in a directory already needs not be fetched.
    const stored = { id: checkpointId, key, source: origin, manifest, stamps: [], isConverted, createdAt };
    deps.checkpoints.insert(stored);
    return [{ ...point, checkpointId, checkpointKey: key }];
  });
  if (points.length === 0) throw noPoint(holes);
  const key = seriesKey(points);
  const seriesId = idOf('ser', key);
  const series = { id: seriesId, key, name, source, createdAt, points };
  deps.atomically(() => {
    deps.series.register(series);
    deps.registrations.finish(id, { seriesId, holes });
  });
  await verifyRegistered(deps, series);
  return { kind: 'succeeded' };
}

function noPoint(holes: readonly Hole[]) {
  const [first] = holes;
  return unprocessable({
    field: 'source',
    expected: 'at least one point that can be used',
    got: `${holes.length} that cannot; ${first!.revision}: ${first!.reason}`,
    remedy: 'Choose other points or another repository.',
  });
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
