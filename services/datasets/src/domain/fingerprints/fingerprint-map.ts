import { FingerprintTable } from './fingerprint-table.ts';
import type { Fingerprints } from './fingerprint.ts';

/** Numbers from 0 to 2^32 - 1 by fingerprint, in about 16 bytes per entry; a Map of strings takes over 100. */
export class FingerprintMap {
  private readonly table = new FingerprintTable(1);

  get(fingerprints: Fingerprints, index = 0): number | undefined {
    return this.table.get(fingerprints, index);
  }

  set(fingerprints: Fingerprints, index: number, value: number): void {
    this.table.put(fingerprints, index, value, true);
  }

  /** The stored value; if there is none, returns undefined and stores `value`. */
  getOrSet(fingerprints: Fingerprints, index: number, value: number): number | undefined {
    return this.table.put(fingerprints, index, value, false);
  }

  get bytes(): number {
    return this.table.bytes;
  }
}

/** A set of fingerprints, in about 11 bytes each. */
export class FingerprintSet {
  private readonly table = new FingerprintTable(0);

  /** Whether it is new. */
  add(fingerprints: Fingerprints, index: number): boolean {
    return this.table.put(fingerprints, index, 0, false) === undefined;
  }

  get bytes(): number {
    return this.table.bytes;
  }
}

/** The number of each row among the identical rows of a split; must be called for every row, in file order, used or not. */
export class RowOrdinals {
  private readonly seen = new FingerprintSet();
  private readonly repeats = new FingerprintMap();

  /** From 0; `ids`: those that the rows have as the first of their kind. */
  ordinalOf(ids: Fingerprints, index: number): number {
    if (this.seen.add(ids, index)) return 0;
    const ordinal = (this.repeats.get(ids, index) ?? 0) + 1;
    this.repeats.set(ids, index, ordinal);
    return ordinal;
  }
}
