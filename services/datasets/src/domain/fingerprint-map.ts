import { FingerprintTable } from './fingerprint-table.ts';

/** Numbers from 0 to 2^32 - 1 by sha256, in about 16 bytes an entry where a Map of strings takes over 100. */
export class FingerprintMap {
  private readonly table = new FingerprintTable(1);

  get(digest: string): number | undefined {
    return this.table.get(digest);
  }

  has(digest: string): boolean {
    return this.table.get(digest) !== undefined;
  }

  set(digest: string, value: number): void {
    this.table.put(digest, value, true);
  }

  /** The value that is there; else undefined, and `value` is there from now on. */
  getOrSet(digest: string, value: number): number | undefined {
    return this.table.put(digest, value, false);
  }

  get bytes(): number {
    return this.table.bytes;
  }
}
