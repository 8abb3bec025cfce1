export interface Excluded {
  line: number;
  rowId: string;
  /** What the row repeats, such as `evaluated rows (line 12)`. */
  sameAs: string;
}

/** A pool that is mostly a training set would fill the manifest. */
const mostNamed = 200;

/** Rows of a pool that cannot be exemplars: all counted, the first ones named. */
export class ExcludedRows {
  count = 0;
  readonly named: Excluded[] = [];

  add(row: Excluded): void {
    this.count += 1;
    if (this.named.length < mostNamed) this.named.push(row);
  }
}
