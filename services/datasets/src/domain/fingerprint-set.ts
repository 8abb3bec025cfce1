import { FingerprintTable } from './fingerprint-table.ts';

/** Digests that were seen, in about 11 bytes each. */
export class FingerprintSet {
  private readonly table = new FingerprintTable(0);

  /** Whether it is new. */
  add(digest: string): boolean {
    return this.table.put(digest, 0, false) === undefined;
  }

  get bytes(): number {
    return this.table.bytes;
  }
}
