import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, resolve, sep } from 'node:path';

export type Placement =
  /** `path` is the real path: use it, not the one that was asked for. */
  { kind: 'inside'; path: string } | { kind: 'missing'; path: string } | { kind: 'outside' };

/**
 * Whether a path that a request names lies under one of the configured directories, all links resolved.
 * A path outside is `outside` whether it exists or not, so that nothing can be learnt about it.
 */
export async function insideRoots(path: string, roots: readonly string[]): Promise<Placement> {
  if (!isAbsolute(path) || path.includes('\0')) return { kind: 'outside' };
  const wanted = resolve(path);
  const { real, missing } = await realAncestor(wanted);
  for (const root of roots) {
    const realRoot = await realpath(root).catch(() => null);
    if (realRoot === null || !isUnder(real, realRoot)) continue;
    return missing ? { kind: 'missing', path: wanted } : { kind: 'inside', path: real };
  }
  return { kind: 'outside' };
}

function isUnder(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

async function realAncestor(path: string): Promise<{ real: string; missing: boolean }> {
  let candidate = path;
  for (;;) {
    const real = await realpath(candidate).catch(() => null);
    if (real !== null) return { real, missing: candidate !== path };
    if (dirname(candidate) === candidate) return { real: candidate, missing: true };
    candidate = dirname(candidate);
  }
}
