const holders = new Map<string, number>();

/** Keeps a path of a cache of this process from eviction, until what is returned is called; once counts. */
export function holdPath(path: string): () => void {
  holders.set(path, (holders.get(path) ?? 0) + 1);
  let isHolding = true;
  return () => {
    if (!isHolding) return;
    isHolding = false;
    const left = holders.get(path)! - 1;
    if (left > 0) holders.set(path, left);
    else holders.delete(path);
  };
}

export function isHeldPath(path: string): boolean {
  return holders.has(path);
}
