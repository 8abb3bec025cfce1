/** The number of words in the fingerprint of a digest: 72 bits of it. */
const wordCount = 3;

/** Fingerprints of texts or rows, by index; some have none. Plain words, which threads pass on unchanged. */
export type Fingerprints = Uint32Array;

export function createFingerprints(count: number): Fingerprints {
  return new Uint32Array(wordCount * count);
}

/** Writes the fingerprint of a lower-case hexadecimal sha256; `null` has none. */
export function setFingerprint(fingerprints: Fingerprints, index: number, digest: string | null): void {
  const at = wordCount * index;
  fingerprints[at] = digest === null ? 0 : wordAt(digest, 0, 2);
  fingerprints[at + 1] = digest === null ? 0 : wordAt(digest, 2, 8);
  // The last word of an existing fingerprint is never 0.
  fingerprints[at + 2] = digest === null ? 0 : wordAt(digest, 10, 8) || 1;
}

export function hasFingerprint(fingerprints: Fingerprints, index: number): boolean {
  return fingerprints[wordCount * index + 2] !== 0;
}

export function fingerprintOf(digest: string): Fingerprints {
  const fingerprints = createFingerprints(1);
  setFingerprint(fingerprints, 0, digest);
  return fingerprints;
}

/** The number of some lower-case hexadecimal digits; parseInt would need a substring first. */
function wordAt(digest: string, position: number, digits: number): number {
  let word = 0;
  for (let index = position; index < position + digits; index += 1) {
    const code = digest.charCodeAt(index);
    word = (word << 4) | ((code & 15) + 9 * (code >> 6));
  }
  return word >>> 0;
}
