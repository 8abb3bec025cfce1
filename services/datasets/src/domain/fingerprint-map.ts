const shardCount = 256;
const firstSlots = 16;
/** Share of the slots that may be taken before a shard grows. */
const fullest = 0.8;

/**
 * Numbers by sha256, in 12 bytes and some room an entry where a Map of strings takes over 100: 72 bits of the digest
 * stand for all of it (ten million rows have two of one fingerprint with a chance of 1 in 10^8).
 */
export class FingerprintMap {
  // Many small tables grow one by one: the old and the new copy of all at once would double the memory.
  private readonly shards = Array.from({ length: shardCount }, () => new Shard());

  get(digest: string): number | undefined {
    return this.shardOf(digest).get(wordAt(digest, 2, 8), wordAt(digest, 10, 8));
  }

  /** `value`: from 0 to 2^32 - 1. */
  set(digest: string, value: number): void {
    this.shardOf(digest).set(wordAt(digest, 2, 8), wordAt(digest, 10, 8), value);
  }

  has(digest: string): boolean {
    return this.get(digest) !== undefined;
  }

  private shardOf(digest: string): Shard {
    return this.shards[wordAt(digest, 0, 2)]!;
  }
}

/** Open addressing with linear probing; a slot is two words of the digest and the value. No key has a second word of 0. */
class Shard {
  private slots = firstSlots;
  private taken = 0;
  private words = new Uint32Array(3 * firstSlots);

  get(high: number, low: number): number | undefined {
    const at = this.find(high, low || 1);
    return this.words[at + 1] === 0 ? undefined : this.words[at + 2];
  }

  set(high: number, low: number, value: number): void {
    if (this.taken >= fullest * this.slots) this.grow();
    const at = this.find(high, low || 1);
    if (this.words[at + 1] === 0) this.taken += 1;
    this.words[at] = high;
    this.words[at + 1] = low || 1;
    this.words[at + 2] = value;
  }

  /** Where the key stands, or the empty slot where it would. */
  private find(high: number, low: number): number {
    const { words } = this;
    let at = 3 * (high % this.slots);
    while (words[at + 1] !== 0 && (words[at + 1] !== low || words[at] !== high)) {
      at += 3;
      if (at === words.length) at = 0;
    }
    return at;
  }

  private grow(): void {
    const old = this.words;
    this.slots = Math.ceil(1.4 * this.slots);
    this.words = new Uint32Array(3 * this.slots);
    for (let from = 0; from < old.length; from += 3) {
      if (old[from + 1] === 0) continue;
      const at = this.find(old[from]!, old[from + 1]!);
      for (let word = 0; word < 3; word += 1) this.words[at + word] = old[from + word]!;
    }
  }
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
