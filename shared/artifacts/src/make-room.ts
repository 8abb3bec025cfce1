/** Something in a cache that may be fetched again. */
export interface Evictable {
  usedAtMs: number;
  /** Removes it and returns the bytes that this freed: none while somebody holds it, or where others have the content. */
  evict(): Promise<number>;
}

/** Evicts, the least recently used first, until so many bytes are free. What is held stays, whatever the bytes. */
export async function makeRoom(kept: readonly Evictable[], bytes: number): Promise<void> {
  let missing = bytes;
  for (const each of kept.toSorted((a, b) => a.usedAtMs - b.usedAtMs)) {
    if (missing <= 0) return;
    missing -= await each.evict();
  }
}
