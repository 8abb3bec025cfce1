import type { Fingerprints } from './fingerprint.ts';

const shardCount = 256;
/** Share of the slots that may be taken before a shard grows, and how much it grows. */
const fullest = 0.85;
const growth = 1.25;

/**
 * Open addressing by 72 bits of a sha256: two words of a fingerprint a slot and, besides, `values` words. (Ten million rows
 * have two of one fingerprint with a chance of 1 in 10^8.)
 */
export class FingerprintTable {
  // Many small tables grow one by one: the old and the new copy of all at once would double the memory.
  private readonly shards: Shard[];

  constructor(values: 0 | 1) {
    // They begin with different sizes, lest all of them be at their emptiest at the same time.
    this.shards = Array.from({ length: shardCount }, (_, index) => new Shard(2 + values, 32 + (index % 16)));
  }

  get(fingerprints: Fingerprints, index: number): number | undefined {
    const at = 3 * index;
    return this.shards[fingerprints[at]!]!.get(fingerprints[at + 1]!, fingerprints[at + 2]!);
  }

  /** What was there before, undefined if nothing was. `replace`: whether the value takes its place. */
  put(fingerprints: Fingerprints, index: number, value: number, replace: boolean): number | undefined {
    const at = 3 * index;
    return this.shards[fingerprints[at]!]!.put(fingerprints[at + 1]!, fingerprints[at + 2]!, value, replace);
  }

  get bytes(): number {
    return this.shards.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}

/** The second word of a key is never 0: that is an empty slot. */
class Shard {
  private readonly stride: number;
  private slots: number;
  private taken = 0;
  private words: Uint32Array;

  constructor(stride: number, slots: number) {
    this.stride = stride;
    this.slots = slots;
    this.words = new Uint32Array(stride * slots);
  }

  get bytes(): number {
    return this.words.byteLength;
  }

  get(high: number, low: number): number | undefined {
    const at = this.find(high, low);
    return this.words[at + 1] === 0 ? undefined : this.valueAt(at);
  }

  put(high: number, low: number, value: number, replace: boolean): number | undefined {
    if (this.taken >= fullest * this.slots) this.grow();
    const at = this.find(high, low);
    const isNew = this.words[at + 1] === 0;
    const before = isNew ? undefined : this.valueAt(at);
    if (isNew) {
      this.taken += 1;
      this.words[at] = high;
      this.words[at + 1] = low;
    }
    if (this.stride === 3 && (isNew || replace)) this.words[at + 2] = value;
    return before;
  }

  private valueAt(at: number): number {
    return this.stride === 3 ? this.words[at + 2]! : 0;
  }

  /** Where the key stands, or the empty slot where it would. */
  private find(high: number, low: number): number {
    const { words, stride } = this;
    let at = stride * (high % this.slots);
    while (words[at + 1] !== 0 && (words[at + 1] !== low || words[at] !== high)) {
      at += stride;
      if (at === words.length) at = 0;
    }
    return at;
  }

  private grow(): void {
    const { words: old, stride } = this;
    this.slots = Math.ceil(growth * this.slots);
    this.words = new Uint32Array(stride * this.slots);
    for (let from = 0; from < old.length; from += stride) {
      if (old[from + 1] === 0) continue;
      const at = this.find(old[from]!, old[from + 1]!);
      for (let word = 0; word < stride; word += 1) this.words[at + word] = old[from + word]!;
    }
  }
}
