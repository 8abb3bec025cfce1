import type { Fingerprints } from './fingerprint.ts';

const shardCount = 256;
/** Share of the slots that may be occupied before a shard grows. */
const fullest = 0.85;
/** How much a block grows while it is small; later the number of blocks grows. */
const [blockGrowth, countGrowth] = [1.5, 1.25];

/**
 * Open addressing by 72 bits of a sha256: each slot has the two words of a fingerprint and `values` more words. (Ten million rows
 * contain two with the same fingerprint with a probability of 1 in 10^8.)
 */
export class FingerprintTable {
  // Many small tables grow one by one: holding the old and the new copy of all at once would double the memory.
  private readonly shards: Shard[];

  constructor(values: 0 | 1) {
    const blocks = new Blocks();
    // They differ in size, so that they do not all grow at the same time.
    this.shards = Array.from({ length: shardCount }, (_, index) => {
      const size = 32 + (index % 16);
      return new Shard(2 + values, size, 64 * size, blocks);
    });
  }

  get(fingerprints: Fingerprints, index: number): number | undefined {
    const at = 3 * index;
    return this.shards[fingerprints[at]!]!.get(fingerprints[at + 1]!, fingerprints[at + 2]!);
  }

  /** The previous value, or undefined. `replace`: whether the new value replaces it. */
  put(fingerprints: Fingerprints, index: number, value: number, replace: boolean): number | undefined {
    const at = 3 * index;
    return this.shards[fingerprints[at]!]!.put(fingerprints[at + 1]!, fingerprints[at + 2]!, value, replace);
  }

  get bytes(): number {
    return this.shards.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}

/** Released blocks are reused: the garbage collector would let many megabytes of them accumulate. */
class Blocks {
  private readonly free = new Map<number, Uint32Array[]>();

  take(length: number): Uint32Array {
    return this.free.get(length)?.pop()?.fill(0) ?? new Uint32Array(length);
  }

  giveBack(block: Uint32Array): void {
    const others = this.free.get(block.length);
    if (others === undefined) this.free.set(block.length, [block]);
    else others.push(block);
  }
}

/**
 * The second word of a key is never 0, which marks an empty slot. A block that is large enough no longer grows; their number
 * does. (Keys are distributed over the blocks by chance; the probability that one is full before all of them are is 1 in 10^10.)
 */
class Shard {
  private readonly stride: number;
  private readonly mostSlots: number;
  private slots: number;
  private taken = 0;
  private readonly spare: Blocks;
  private blocks: Uint32Array[];

  constructor(stride: number, slots: number, mostSlots: number, spare: Blocks) {
    this.stride = stride;
    this.slots = slots;
    this.mostSlots = mostSlots;
    this.spare = spare;
    this.blocks = [spare.take(stride * slots)];
  }

  get bytes(): number {
    return this.blocks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  get(high: number, low: number): number | undefined {
    const words = this.blockOf(low);
    const at = this.find(words, high, low);
    return words[at + 1] === 0 ? undefined : this.valueAt(words, at);
  }

  put(high: number, low: number, value: number, replace: boolean): number | undefined {
    if (this.taken >= fullest * this.slots * this.blocks.length) this.grow();
    const words = this.blockOf(low);
    const at = this.find(words, high, low);
    const isNew = words[at + 1] === 0;
    const before = isNew ? undefined : this.valueAt(words, at);
    if (isNew) {
      this.taken += 1;
      words[at] = high;
      words[at + 1] = low;
    }
    if (this.stride === 3 && (isNew || replace)) words[at + 2] = value;
    return before;
  }

  private blockOf(low: number): Uint32Array {
    const { blocks } = this;
    return blocks[Math.floor((low / 2 ** 32) * blocks.length)]!;
  }

  private valueAt(words: Uint32Array, at: number): number {
    return this.stride === 3 ? words[at + 2]! : 0;
  }

  /** The slot of the key, or the empty slot where it would go. */
  private find(words: Uint32Array, high: number, low: number): number {
    const { stride } = this;
    let at = stride * (high % this.slots);
    while (words[at + 1] !== 0 && (words[at + 1] !== low || words[at] !== high)) {
      at += stride;
      if (at === words.length) at = 0;
    }
    return at;
  }

  private grow(): void {
    const { blocks: old, stride } = this;
    const isLarge = this.slots === this.mostSlots;
    if (!isLarge) this.slots = Math.min(Math.ceil(blockGrowth * this.slots), this.mostSlots);
    const count = isLarge ? Math.ceil(countGrowth * old.length) : 1;
    this.blocks = Array.from({ length: count }, () => this.spare.take(stride * this.slots));
    for (const words of old) {
      for (let from = 0; from < words.length; from += stride) {
        if (words[from + 1] !== 0) this.move(words, from);
      }
      if (isLarge) this.spare.giveBack(words);
    }
  }

  private move(from: Uint32Array, at: number): void {
    const to = this.blockOf(from[at + 1]!);
    const place = this.find(to, from[at]!, from[at + 1]!);
    for (let word = 0; word < this.stride; word += 1) to[place + word] = from[at + word]!;
  }
}
