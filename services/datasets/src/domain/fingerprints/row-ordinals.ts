import { FingerprintMap } from './fingerprint-map.ts';
import { FingerprintSet } from './fingerprint-map.ts';
import type { Fingerprints } from './fingerprint.ts';

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
