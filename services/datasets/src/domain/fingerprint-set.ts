import type { Fingerprints } from './fingerprint.ts';
import { FingerprintTable } from './fingerprint-table.ts';

/** Fingerprints that were seen, in about 11 bytes each. */
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
