import { createHash } from 'node:crypto';

export interface TestRepository {
  /** `dataset` if left out. */
  kind?: 'dataset' | 'model';
  /** Branches → commit; `refs/convert/…` are converted revisions. */
  revisions: Record<string, string>;
  tags?: Record<string, string>;
  /** Files of a commit. Those of `isLarge` are large files on another host. */
  commits: Record<string, Record<string, string | Uint8Array>>;
  /** Only this token may read it. */
  token?: string;
  /** The API neither lists trees nor names sizes and hashes, as that of a small mirror. */
  withoutTree?: boolean;
  /** It was renamed: requests are redirected to this name on the same host. */
  movedTo?: string;
  /** Entries of a page of a tree; 1000 if left out. */
  pageSize?: number;
}

export interface Asked {
  kind: 'dataset' | 'model';
  name: string;
  operation: string;
  revision: string;
  path: string;
}

/** What a path asks of which repository; null if it asks for nothing that a hub has. */
export function askedOf(path: string): Asked | null {
  const revision = String.raw`(refs/[^/]+/[^/]+|[^/]+)`;
  const api = new RegExp(
    `^/api/(model|dataset)s/([^/]+/[^/]+)/(?:(refs)$|(revision|tree)/${revision}$)`,
  ).exec(path);
  if (api !== null) {
    const [, kind, name, refs, operation, of = ''] = api;
    return {
      kind: kind as Asked['kind'],
      name: name!,
      operation: refs ?? operation!,
      revision: of,
      path: '',
    };
  }
  const file = new RegExp(`^/(datasets/)?([^/]+/[^/]+)/resolve/${revision}/(.+)$`).exec(path);
  if (file === null) return null;
  const kind = file[1] === undefined ? 'model' : 'dataset';
  return { kind, name: file[2]!, operation: 'resolve', revision: file[3]!, path: file[4]! };
}

export function refsOf({ revisions, tags = {} }: TestRepository): object {
  const all = Object.entries(revisions);
  return {
    branches: all.filter((one) => !isConverted(one)).map((one) => refOf('refs/heads/', one)),
    tags: Object.entries(tags).map((one) => refOf('refs/tags/', one)),
    converts: all.filter(isConverted).map((one) => refOf('', one)),
  };
}

function isConverted([name]: [string, string]): boolean {
  return name.startsWith('refs/convert/');
}

function refOf(prefix: string, [name, targetCommit]: [string, string]): object {
  return { name, ref: `${prefix}${name}`, targetCommit };
}

export function revisionOf(commit: string, repository: TestRepository): object {
  const siblings = Object.entries(repository.commits[commit]!).map(([rfilename, content]) => {
    const bytes = Buffer.from(content);
    if (repository.withoutTree) return { rfilename };
    const entry = { rfilename, size: bytes.length, blobId: gitHash(bytes) };
    return isLarge(rfilename) ? { ...entry, lfs: { sha256: sha256(bytes), size: bytes.length } } : entry;
  });
  return { sha: commit, siblings };
}

/** A page of the files and folders, and the address of the next one. */
export function treePage(
  url: URL,
  { pageSize = 1000 }: TestRepository,
  files: Record<string, string | Uint8Array>,
): { entries: object[]; next: string | null } {
  const paths = Object.keys(files);
  const folders = new Set(paths.flatMap(foldersOf));
  const entries = [
    ...[...folders].map((path) => ({ type: 'directory', oid: '0'.repeat(40), size: 0, path })),
    ...Object.entries(files).map(([path, content]) => {
      const bytes = Buffer.from(content);
      const entry = { type: 'file', oid: gitHash(bytes), size: bytes.length, path };
      const lfs = { oid: sha256(bytes), size: bytes.length, pointerSize: 130 };
      return isLarge(path) ? { ...entry, lfs } : entry;
    }),
  ];
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const end = from + pageSize;
  const following = new URL(url);
  following.searchParams.set('cursor', String(end));
  return { entries: entries.slice(from, end), next: end < entries.length ? following.href : null };
}

function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Files with these endings are large ones. */
export const isLarge = (path: string) => /(\.(parquet|safetensors|bin|pt)|tokenizer\.model)$/.test(path);
export const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
export const gitHash = (content: Buffer) =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
