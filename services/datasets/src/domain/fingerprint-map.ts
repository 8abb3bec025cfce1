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
    return this.shardOf(digest).get(wordAt(digest, 2), wordAt(digest, 10));
  }

  /** `value`: from 0 to 2^32 - 1. */
  set(digest: string, value: number): void {
    this.shardOf(digest).set(wordAt(digest, 2), wordAt(digest, 10), value);
  }

  has(digest: string): boolean {
    return this.get(digest) !== undefined;
  }

  private shardOf(digest: string): Shard {
    return this.shards[Number.parseInt(digest.slice(0, 2), 16)]!;
  }
}

/** Open addressing with linear probing; a slot is two words of the digest and the value. No key is (0, 0). */
class Shard {
  private slots = firstSlots;
  private taken = 0;
  private words = new Uint32Array(3 * firstSlots);

  get(high: number, low: number): number | undefined {
    const at = this.find(high, low || 1);
    return this.isEmpty(at) ? undefined : this.words[at + 2];
  }

  set(high: number, low: number, value: number): void {
    if (this.taken >= fullest * this.slots) this.grow();
    const at = this.find(high, low || 1);
    if (this.isEmpty(at)) this.taken += 1;
    this.words[at] = high;
    this.words[at + 1] = low || 1;
    this.words[at + 2] = value;
  }

  private find(high: number, low: number): number {
    let slot = high % this.slots;
    for (;;) {
      const at = 3 * slot;
      if (this.isEmpty(at) || (this.words[at] === high && this.words[at + 1] === low)) return at;
      slot = slot + 1 === this.slots ? 0 : slot + 1;
    }
  }

  private isEmpty(at: number): boolean {
    return this.words[at + 1] === 0;
  }

  private grow(): void {
    const old = this.words;
    this.slots = Math.ceil(1.4 * this.slots);
    this.words = new Uint32Array(3 * this.slots);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 1] === 0) continue;
      this.words.set(old.subarray(at, at + 3), this.find(old[at]!, old[at + 1]!));
    }
  }
}

function wordAt(digest: string, position: number): number {
  return Number.parseInt(digest.slice(position, position + 8), 16);
}
