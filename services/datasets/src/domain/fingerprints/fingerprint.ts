/** Words that the fingerprint of a digest takes: 72 bits of it. */
const wordCount = 3;

/** Fingerprints of texts or rows, by index; some have none. Plain words, which go from thread to thread as they are. */
export type Fingerprints = Uint32Array;

export function createFingerprints(count: number): Fingerprints {
  return new Uint32Array(wordCount * count);
}

/** Writes the fingerprint of a sha256 in hexadecimal in lower case; `null` has none. */
export function setFingerprint(fingerprints: Fingerprints, index: number, digest: string | null): void {
  const at = wordCount * index;
  fingerprints[at] = digest === null ? 0 : wordAt(digest, 0, 2);
  fingerprints[at + 1] = digest === null ? 0 : wordAt(digest, 2, 8);
  // The last word of one that is there is never 0.
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

/** Number of some hexadecimal digits in lower case; parseInt would first cut out a text. */
function wordAt(digest: string, position: number, digits: number): number {
  let word = 0;
  for (let index = position; index < position + digits; index += 1) {
    const code = digest.charCodeAt(index);
    word = (word << 4) | ((code & 15) + 9 * (code >> 6));
  }
  return word >>> 0;
}
