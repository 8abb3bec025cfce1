/** A repository of a Hugging Face hub, such as `{kind: 'dataset', name: 'nyu-mll/glue'}`. */
export interface HubRepository {
  kind: 'model' | 'dataset';
  name: string;
}

/** A file of a commit. */
export interface HubFile {
  path: string;
  /** Null if unknown. */
  bytes: number | null;
  /** sha256 of a large file (LFS, Xet), git's sha1 of any other; null if unknown. */
  hash: string | null;
}

/** A revision that has a name, and its commit. A cache does not record what kind it is. */
export interface HubRef {
  name: string;
  kind: 'branch' | 'tag' | 'convert' | 'cached';
  commit: string;
}

export interface HubListing {
  commit: string;
  files: HubFile[];
}

export function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}$/.test(revision);
}

/** A repository in a message. */
export function shown({ kind, name }: HubRepository): string {
  return `the ${kind} ${name}`;
}

/** Path of a file on the hub. */
export function resolvePath({ kind, name }: HubRepository, revision: string, path: string): string {
  const prefix = kind === 'model' ? '' : `/${kind}s`;
  const encodedPath = path.split('/').map(encodeURIComponent).join('/');
  return `${prefix}/${name}/resolve/${encodeURIComponent(revision)}/${encodedPath}`;
}
