import type { DroppedRow, Finding } from '@amuro/contracts';
import { Examples, exampleLimit } from '../findings/examples.ts';

/** A split with no usable row would fill the manifest; `record` receives all of them. */
const mostNamed = 1000;

/** Rows that could not be used: each is passed on, the first ones are listed, all are counted by reason. */
export class DroppedRows {
  count = 0;
  readonly named: DroppedRow[] = [];
  private readonly reasons = new Map<string, Examples>();
  private readonly record: (row: DroppedRow) => void;

  constructor(record: (row: DroppedRow) => void = () => undefined) {
    this.record = record;
  }

  add(row: DroppedRow): void {
    this.record(row);
    this.count += 1;
    if (this.named.length < mostNamed) this.named.push(row);
    const { line, reason, detail } = row;
    const examples = this.reasons.get(reason) ?? new Examples();
    examples.add(line, detail);
    this.reasons.set(reason, examples);
  }

  /** Rows dropped for one of these reasons, with the first of them. */
  of(...reasons: string[]): { count: number; examples: Finding['examples'] } {
    const found = reasons.flatMap((reason) => this.reasons.get(reason) ?? []);
    return {
      count: found.reduce((sum, { count }) => sum + count, 0),
      examples: found
        .flatMap(({ list }) => list)
        .toSorted((a, b) => a.line! - b.line!)
        .slice(0, exampleLimit),
    };
  }

  byReason(): Record<string, number> {
    return Object.fromEntries([...this.reasons].map(([reason, { count }]) => [reason, count]));
  }
}
