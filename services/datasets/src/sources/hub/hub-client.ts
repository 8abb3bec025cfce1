import { z } from 'zod';
import { SourceError } from '../../readers/source-error.ts';
import { PassingFault } from '../passing-fault.ts';
import { withRepeats } from '../with-repeats.ts';
import { downloadHubFile } from './download-hub-file.ts';
import { HubCache } from './hub-cache.ts';
import { notCached } from './hub-faults.ts';
import type { HubFile } from './hub-file.ts';
import { hubRequest } from './hub-request.ts';
import type { HubSettings } from './hub-settings.ts';

export interface HubListing {
  commit: string;
  files: HubFile[];
}

interface FetchOptions {
  signal?: AbortSignal | undefined;
  /** Told how much of the file is here, while it is downloaded. */
  onBytes?: ((bytes: number) => void) | undefined;
}

/** What is needed of a Hugging Face hub: what a revision is, and files of a commit. Scripts are never run. */
export interface HubClient {
  /** Throws SourceError. */
  list(repository: string, revision: string, signal?: AbortSignal): Promise<HubListing>;
  /** Path of the file in the cache, downloaded if it is not there. Throws SourceError. */
  fetch(repository: string, commit: string, file: HubFile, options?: FetchOptions): Promise<string>;
}

const Revision = z.object({
  sha: z.string().regex(/^[0-9a-f]{40}$/),
  siblings: z.array(
    z.object({
      rfilename: z.string().min(1),
      size: z.number().nullish(),
      blobId: z.string().nullish(),
      lfs: z.object({ sha256: z.string().nullish(), oid: z.string().nullish() }).nullish(),
    }),
  ),
});

export function createHubClient(settings: HubSettings): HubClient {
  const cacheOf = (repository: string) => new HubCache(settings.cacheDir, repository);
  return {
    async list(repository, revision, signal) {
      const cache = cacheOf(repository);
      const kept = () => listCached(cache, revision);
      if (settings.offline) return (await kept()) ?? fail(notCached(`${repository} at ${revision}`));
      try {
        const listing = await listOnline(settings, repository, revision, signal);
        await cache.keepRef(revision, listing.commit);
        return listing;
      } catch (error) {
        // A hub that cannot be reached is no reason to refuse what it gave before.
        const known = error instanceof PassingFault ? await kept() : null;
        return known ?? fail(error);
      }
    },
    fetch: (repository, commit, file, options) =>
      downloadHubFile(settings, cacheOf(repository), { repository, commit, file, ...options }),
  };
}

async function listOnline(
  settings: HubSettings,
  repository: string,
  revision: string,
  signal: AbortSignal | undefined,
): Promise<HubListing> {
  const path = `/api/datasets/${repository}/revision/${encodeURIComponent(revision)}?blobs=true`;
  const what = `the dataset ${repository} at ${revision}`;
  const body = await withRepeats(
    async () => {
      const { response } = await hubRequest(settings, { path, what, signal });
      return response.json().catch(() => null);
    },
    { ...settings, signal },
  );
  const answer = Revision.safeParse(body);
  if (!answer.success) throw strangeAnswer(what, settings.endpoint);
  const files = answer.data.siblings.filter(({ rfilename }) => isPlainPath(rfilename));
  return {
    commit: answer.data.sha,
    files: files.map(({ rfilename, size, blobId, lfs }) => ({
      path: rfilename,
      bytes: size ?? null,
      hash: (lfs?.sha256 ?? lfs?.oid ?? blobId)?.replace(/^sha256:/, '') ?? null,
    })),
  };
}

async function listCached(cache: HubCache, revision: string): Promise<HubListing | null> {
  const commit = /^[0-9a-f]{40}$/.test(revision) ? revision : await cache.commitOf(revision);
  if (commit === null) return null;
  const paths = await cache.filesOf(commit);
  if (paths.length === 0) return null;
  return { commit, files: paths.map((path) => ({ path, bytes: null, hash: null })) };
}

/** A path that leads out of the cache is nothing that a hub has. */
function isPlainPath(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
}

function strangeAnswer(what: string, endpoint: string): SourceError {
  return new SourceError({
    code: 'unreachable',
    expected: `${what} as the hub's API describes it`,
    got: `another answer from ${endpoint}`,
    remedy: 'Check HF_ENDPOINT: it has to be a Hugging Face hub or a mirror of its API.',
  });
}

function fail(error: unknown): never {
  throw error;
}
