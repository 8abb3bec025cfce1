import { rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { boundedText } from '@amuro/http/problems';
import { canonicalJson, sha256 } from '@amuro/identity';
import { ArtifactError, isAbsence } from './artifact-error.ts';
import type { ArtifactKind, ArtifactManifest } from './artifact-kinds.ts';
import { askPeer } from './ask-peer.ts';
import { BlobStore } from './blob-store.ts';
import { evictArtifacts } from './evict-artifacts.ts';
import { sha256OfFile } from './file-digest.ts';
import type { Release } from './file-lock.ts';
import { holdPath } from './held-paths.ts';
import type { Peer } from './peer.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

const pauseMs = 1_000;

export interface FetchOptions<M extends ArtifactManifest> {
  kind: ArtifactKind<M>;
  peer: Peer;
  id: string;
  /** The consumer's own cache. */
  cacheDir: string;
  /** A directory that owner and consumer share (`AMURO_SHARED_DIR`): files found there are not sent over HTTP. */
  sharedDir?: string | null;
  /** Most bytes that the cache keeps of artifacts of this kind. This one stays until the attempt that reads it ends. */
  limit?: { mostBytes: number; atEnd: (release: Release) => void } | null;
  signal?: AbortSignal;
  /** How long to retry a peer that does not answer (it may be restarting); `onWait` gets the reason. */
  patience?: { seconds: number; onWait: (message: string) => void };
}

export interface FetchedArtifact<M> {
  /** Read-only directory with the artifact's files and its `manifest.json`. */
  directory: string;
  manifest: M;
}

/**
 * Brings an artifact of a peer to this host. Contents are cached by sha256 and shared by all artifacts that have them;
 * the directory appears complete or not at all. Throws ArtifactError.
 */
export async function fetchArtifact<M extends ArtifactManifest>(
  options: FetchOptions<M>,
): Promise<FetchedArtifact<M>> {
  const { patience, signal } = options;
  const deadline = Date.now() + (patience?.seconds ?? 0) * 1000;
  for (;;) {
    try {
      return await fetchOnce(options);
    } catch (error) {
      const isAway = error instanceof ArtifactError && isAbsence(error.fault.code);
      if (!isAway || !patience || Date.now() > deadline) throw error;
      patience.onWait(error.message);
      await delay(pauseMs, undefined, { signal });
    }
  }
}

async function fetchOnce<M extends ArtifactManifest>(options: FetchOptions<M>): Promise<FetchedArtifact<M>> {
  const { kind, peer, id, cacheDir, sharedDir = null, limit, signal } = options;
  const manifest = await fetchManifest(options);
  const directory = directoryOf(cacheDir, manifest);
  const blobs = new BlobStore(cacheDir, sharedDir);
  if (limit) {
    const release = holdPath(directory);
    limit.atEnd(() => Promise.resolve(release()));
  }
  if (await isWhole(directory, manifest)) {
    await utimes(directory, new Date(), new Date());
    return { directory, manifest };
  }
  if (limit)
    await evictArtifacts(cacheDir, blobs, id.slice(0, id.indexOf('_') + 1), manifest.files, limit.mostBytes);
  const building = await buildingDirectory(cacheDir);
  try {
    for (const entry of manifest.files) {
      const target = join(building, entry.path);
      await mkdir(dirname(target), { recursive: true });
      await blobs.place(entry, target, { peer, path: kind.filePath(id, entry.path), signal });
    }
    await writeFileAtomically(join(building, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await appear(building, directory, manifest);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  return { directory, manifest };
}

/** The directory of an artifact that was fetched before and is still whole; null if there is none. */
export async function findArtifact(cacheDir: string, manifest: ArtifactManifest): Promise<string | null> {
  const directory = directoryOf(cacheDir, manifest);
  return (await isWhole(directory, manifest)) ? directory : null;
}

/** Removes a fetched artifact of which a file turned out to be damaged: fetching it again verifies every byte. */
export async function forgetArtifact(cacheDir: string, manifest: ArtifactManifest): Promise<void> {
  await rm(directoryOf(cacheDir, manifest), { recursive: true, force: true });
}

/** Puts an artifact whose files are here (at `fileAt`) into the cache, as if it had been fetched. The caller checks its digests. */
export async function keepArtifact(
  cacheDir: string,
  manifest: ArtifactManifest,
  fileAt: (path: string) => string,
): Promise<string> {
  const directory = directoryOf(cacheDir, manifest);
  if (await isWhole(directory, manifest)) return directory;
  const building = await buildingDirectory(cacheDir);
  try {
    for (const { path } of manifest.files) {
      refuseEscape(path);
      await mkdir(dirname(join(building, path)), { recursive: true });
      await copyFile(fileAt(path), join(building, path));
    }
    await writeFileAtomically(join(building, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await appear(building, directory, manifest);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  return directory;
}

function directoryOf(cacheDir: string, manifest: ArtifactManifest): string {
  const version = sha256(canonicalJson(manifest)).slice(0, 16);
  return join(cacheDir, 'artifacts', `${manifest.id}-${version}`);
}

/** Fetches and checks only the manifest. Throws ArtifactError. */
export async function fetchManifest<M extends ArtifactManifest>(
  options: Pick<FetchOptions<M>, 'kind' | 'peer' | 'id' | 'signal'>,
): Promise<M> {
  const { kind, peer, id, signal } = options;
  const response = await askPeer(peer, kind.manifestPath(id), { signal });
  try {
    const manifest = kind.parse(JSON.parse(await boundedText(response)));
    for (const { path } of manifest.files) refuseEscape(path);
    return manifest;
  } catch (error) {
    if (error instanceof ArtifactError) throw error;
    const what = error instanceof Error ? error.message : String(error);
    throw damaged(`the manifest of the ${kind.name} ${id} of ${peer.url}`, what);
  }
}

function refuseEscape(path: string): void {
  const parts = path.split('/');
  if (!parts.some((part) => part === '' || part === '.' || part === '..') && !path.includes('\0')) return;
  throw damaged('a relative path inside the artifact', `"${path}"`);
}

function damaged(expected: string, got: string): ArtifactError {
  const remedy = 'Give both services the same version of Amuro, or make it at its owner once more.';
  return new ArtifactError({ code: 'damaged-input', expected, got, remedy });
}

const swept = new Set<string>();

/** An empty directory; what a killed process left half-built is removed by the first that comes after it. */
async function buildingDirectory(cacheDir: string): Promise<string> {
  const parent = join(cacheDir, 'building');
  if (!swept.has(cacheDir)) {
    swept.add(cacheDir);
    rmSync(parent, { recursive: true, force: true });
  }
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, `${process.pid}-`));
}

/** Verified by the worker, which hashes the bytes that it loads; a model in its memory is not read again. */
const weights = /\.safetensors$/;

/** Whether all bytes of a cached artifact are right, those of weights left to the worker. */
async function isWhole(directory: string, manifest: ArtifactManifest): Promise<boolean> {
  try {
    for (const { path, bytes, sha256: expected } of manifest.files) {
      const file = join(directory, path);
      if ((await stat(file)).size !== bytes) return false;
      if (!weights.test(path) && (await sha256OfFile(file)) !== expected) return false;
    }
    const kept: unknown = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'));
    return canonicalJson(kept) === canonicalJson(manifest);
  } catch {
    return false;
  }
}

async function appear(building: string, directory: string, manifest: ArtifactManifest): Promise<void> {
  await mkdir(dirname(directory), { recursive: true });
  try {
    await rename(building, directory);
  } catch (error) {
    // Another fetch of the same artifact was first; a damaged one is replaced.
    if (await isWhole(directory, manifest)) return;
    await rm(directory, { recursive: true, force: true });
    await rename(building, directory).catch(() => {
      throw error;
    });
  }
}
