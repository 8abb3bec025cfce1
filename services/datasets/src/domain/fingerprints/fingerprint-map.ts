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
