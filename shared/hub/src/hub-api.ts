import { DownloadError } from '@amuro/artifacts';
import { listFiles } from '@huggingface/hub';
import { z } from 'zod';
import { strangeAnswer, unreachable } from './hub-errors.ts';
import { hubRequest, type HubRequest } from './hub-request.ts';
import type { HubSettings } from './hub-settings.ts';
import {
  isCommit,
  resolvePath,
  shown,
  type HubFile,
  type HubListing,
  type HubRef,
  type HubRepository,
} from './repository.ts';

const Commit = z.string().regex(/^[0-9a-f]{40}$/);
const Refs = z.array(z.object({ name: z.string().min(1), targetCommit: Commit })).nullish();
const AllRefs = z.object({ branches: Refs, tags: Refs, converts: Refs });
const Revision = z.object({ sha: Commit });
const Siblings = z.object({
  siblings: z.array(
    z.object({
      rfilename: z.string().min(1),
      size: z.number().nullish(),
      blobId: z.string().nullish(),
      lfs: z.object({ sha256: z.string().nullish(), oid: z.string().nullish() }).nullish(),
    }),
  ),
});
const TreeEntry = z.object({
  type: z.string(),
  path: z.string(),
  size: z.number(),
  oid: z.string().nullish(),
  lfs: z.object({ oid: z.string(), size: z.number() }).nullish(),
});

/** Branches, tags and the revisions that the hub converted. */
export async function listRefs(
  settings: HubSettings,
  repository: HubRepository,
  signal?: AbortSignal,
): Promise<HubRef[]> {
  const what = `the branches of ${shown(repository)}`;
  const { branches, tags, converts } = await parsed(AllRefs, settings, {
    path: `${apiOf(repository)}/refs`,
    what,
    signal,
  });
  return [...refsOf('branch', branches), ...refsOf('tag', tags), ...refsOf('convert', converts)];
}

function refsOf(kind: HubRef['kind'], refs: z.infer<typeof Refs>): HubRef[] {
  return (refs ?? []).map(({ name, targetCommit }) => ({ name, kind, commit: targetCommit }));
}

/** Commit of a revision and its files, however many pages the hub sends them in. */
export async function listFilesOf(
  settings: HubSettings,
  repository: HubRepository,
  revision: string,
  signal?: AbortSignal,
): Promise<HubListing> {
  const what = `${shown(repository)} at ${revision}`;
  const path = `${apiOf(repository)}/revision/${encodeURIComponent(revision)}`;
  const commit = isCommit(revision)
    ? revision
    : (await parsed(Revision, settings, { path, what, signal })).sha;
  const tree = await treeOf(settings, repository, commit, { what, signal });
  const files = tree ?? (await siblingsOf(settings, repository, commit, { what, signal }));
  return { commit, files: files.filter((file) => isPlainPath(file.path)) };
}

/** Commit, size and hash of one file, by its headers. */
export async function headFile(
  settings: HubSettings,
  repository: HubRepository,
  revision: string,
  path: string,
  signal?: AbortSignal,
): Promise<{ commit: string; file: HubFile }> {
  const what = `${path} of ${shown(repository)} at ${revision}`;
  const request = { method: 'HEAD' as const, path: resolvePath(repository, revision, path), what, signal };
  const { file, response } = await hubRequest(settings, request);
  if (file.commit === null) throw strangeAnswer(what, settings);
  const length = response.status === 200 ? response.headers.get('content-length') : null;
  const bytes = file.bytes ?? (length === null ? null : Number(length));
  return { commit: file.commit, file: { path, bytes, hash: file.etag } };
}

type Asking = Pick<HubRequest, 'what' | 'signal'>;

/** Null where the hub does not find it, as some mirrors do not know the operation. */
async function treeOf(
  settings: HubSettings,
  repository: HubRepository,
  commit: string,
  asking: Asking,
): Promise<HubFile[] | null> {
  const files: HubFile[] = [];
  const entries = listFiles({
    repo: { type: repository.kind, name: repository.name },
    revision: commit,
    recursive: true,
    hubUrl: settings.endpoint,
    fetch: async (path) => (await hubRequest(settings, { path: String(path), ...asking })).response,
  });
  try {
    for await (const found of entries) {
      const { type, path, size, oid, lfs } = TreeEntry.parse(found);
      if (type === 'file') files.push({ path, bytes: lfs?.size ?? size, hash: plainHash(lfs?.oid ?? oid) });
    }
    return files;
  } catch (error) {
    asking.signal?.throwIfAborted();
    if (error instanceof DownloadError && error.fault.code === 'missing-file') return null;
    throw error instanceof DownloadError ? error : bodyError(error, asking.what, settings);
  }
}

/** The files that the hub names with a commit itself: not all of a very large repository. */
async function siblingsOf(
  settings: HubSettings,
  repository: HubRepository,
  commit: string,
  asking: Asking,
): Promise<HubFile[]> {
  const path = `${apiOf(repository)}/revision/${commit}?blobs=true`;
  const { siblings } = await parsed(Siblings, settings, { path, ...asking });
  return siblings.map(({ rfilename, size, blobId, lfs }) => ({
    path: rfilename,
    bytes: size ?? null,
    hash: plainHash(lfs?.sha256 ?? lfs?.oid ?? blobId),
  }));
}

async function parsed<T>(schema: z.ZodType<T>, settings: HubSettings, request: HubRequest): Promise<T> {
  const { response } = await hubRequest(settings, request);
  try {
    return schema.parse(await response.json());
  } catch (error) {
    request.signal?.throwIfAborted();
    throw bodyError(error, request.what, settings);
  }
}

/** A body that broke off is a TypeError of `fetch`, with its cause. */
function bodyError(error: unknown, what: string, settings: HubSettings): DownloadError {
  const isCut = error instanceof TypeError && error.cause !== undefined;
  return isCut ? unreachable(what, 'an answer that broke off') : strangeAnswer(what, settings);
}

function apiOf({ kind, name }: HubRepository): string {
  return `/api/${kind}s/${name}`;
}

function plainHash(hash: string | null | undefined): string | null {
  return hash?.replace(/^sha256:/, '') ?? null;
}

/** No hub has a path that leads out of the cache. */
function isPlainPath(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
}
