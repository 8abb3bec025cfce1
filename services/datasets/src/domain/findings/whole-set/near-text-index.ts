import { jaccard, shinglesOf } from './shingles.ts';
import type { ComparedRow } from './whole-set-rule.ts';

/** Texts that share this part of their five-character runs, in every field, are nearly the same. */
export const similar = 0.8;

// 14 bands of 5 minima: a pair that shares 80 % is found with a probability of 0.996, one that shares 40 % with 0.13.
const bands = 14;
const rowsOfBand = 5;
/** The most candidates that one row is compared with: bounds the time for a set of similar rows. */
const mostComparisons = 16;
const unset = 0xffffffff;

const hashes = bands * rowsOfBand;
const factors = Uint32Array.from({ length: hashes }, (_, index) => Math.imul(index + 1, 0x9e3779b1) | 1);
const offsets = Uint32Array.from({ length: hashes }, (_, index) => Math.imul(index + 1, 0x7feb352d));

type Shingles = ReadonlyMap<string, Uint32Array>;

/** The data by which a row is found. */
export interface NearText {
  row: ComparedRow;
  shingles: Shingles;
  bandKeys: Uint32Array;
}

export function nearText(row: ComparedRow): NearText {
  const shingles = shinglesByField(row);
  return { row, shingles, bandKeys: bandKeysOf(shingles) };
}

/** Finds earlier rows whose text is nearly that of a row: MinHash by bands, then the exact share. Deterministic. */
export class NearTextIndex<Place> {
  private readonly entries: { row: ComparedRow; place: Place; nextOfBand: Int32Array }[] = [];
  /** Hash of a band → the newest entry with that hash; older ones follow by `nextOfBand`. */
  private readonly newest = new Map<number, number>();

  /** The place of a row that is similar, but not equal, in each field; `equal` if one has exactly the text. */
  find({ row, shingles, bandKeys }: NearText): Place | 'equal' | null {
    const seen = new Set<number>();
    let near: Place | null = null;
    for (const [band, key] of bandKeys.entries()) {
      for (let at = this.newest.get(key) ?? -1; at >= 0; at = this.entries[at]!.nextOfBand[band]!) {
        if (seen.has(at)) continue;
        if (seen.size === mostComparisons) return near;
        seen.add(at);
        const { row: other, place } = this.entries[at]!;
        if (isEqual(row, other)) return 'equal';
        if (near === null && similarity(shingles, shinglesByField(other)) >= similar) near = place;
      }
    }
    return near;
  }

  add({ row, bandKeys }: NearText, place: Place): void {
    const nextOfBand = new Int32Array(bands);
    for (const [band, key] of bandKeys.entries()) {
      nextOfBand[band] = this.newest.get(key) ?? -1;
      this.newest.set(key, this.entries.length);
    }
    this.entries.push({ row, place, nextOfBand });
  }
}

function shinglesByField({ fields }: ComparedRow): Shingles {
  return new Map([...fields].map(([field, text]) => [field, shinglesOf(text)]));
}

/** One hash per band. The hash includes the band's number, so that one map serves all bands. */
function bandKeysOf(shingles: Shingles): Uint32Array {
  const minima = new Uint32Array(hashes).fill(unset);
  for (const values of shingles.values()) {
    for (const value of values) {
      for (let index = 0; index < hashes; index += 1) {
        const hashed = (Math.imul(value, factors[index]!) + offsets[index]!) >>> 0;
        if (hashed < minima[index]!) minima[index] = hashed;
      }
    }
  }
  return Uint32Array.from({ length: bands }, (_, band) => {
    let key = Math.imul(band + 1, 0x85ebca6b);
    for (let index = band * rowsOfBand; index < (band + 1) * rowsOfBand; index += 1) {
      key = Math.imul(key ^ minima[index]!, 0x01000193) ^ (key >>> 15);
    }
    return key;
  });
}

/** The least similar field decides: pairs that share a passage but have another question are not the same. */
function similarity(a: Shingles, b: Shingles): number {
  let least = 1;
  for (const field of new Set([...a.keys(), ...b.keys()])) {
    const [ours, theirs] = [a.get(field), b.get(field)];
    if (ours === undefined || theirs === undefined) return 0;
    least = Math.min(least, jaccard(ours, theirs));
  }
  return least;
}

function isEqual(a: ComparedRow, b: ComparedRow): boolean {
  if (a.fields.size !== b.fields.size) return false;
  for (const [field, text] of a.fields) if (b.fields.get(field) !== text) return false;
  return true;
}
