/** Characters of a shingle: enough to be specific to a text, few enough to survive a changed word. */
const length = 5;

/** Hashes of all runs of five characters of a text, sorted, each once. A shorter text is one run. */
export function shinglesOf(text: string): Uint32Array {
  const codes = Uint16Array.from(text, (_, index) => text.charCodeAt(index));
  const count = Math.max(1, codes.length - length + 1);
  const hashes = new Uint32Array(count);
  for (let start = 0; start < count; start += 1) hashes[start] = hash(codes, start);
  return distinct(hashes.toSorted());
}

/** Shared entries divided by all entries of two sorted sets; 1 if both are equal. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  const shared = sharedCount(a, b);
  return shared / (a.length + b.length - shared);
}

/** The number of entries that two sorted sets share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}

function hash(codes: Uint16Array, start: number): number {
  const end = Math.min(start + length, codes.length);
  let value = 0x811c9dc5;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ codes[at]!, 0x01000193);
  return mix(value);
}

/** Spreads a hash over all 32 bits (the final mix of MurmurHash3). */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (const value of sorted) {
    if (kept === 0 || value !== sorted[kept - 1]) sorted[kept++] = value;
  }
  return sorted.slice(0, kept);
}
