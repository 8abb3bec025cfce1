import type { Finding, PreparedSetManifest } from '@amuro/contracts';
import { exampleLimit } from './findings/finding-rule.ts';

export type DroppedRow = PreparedSetManifest['dropped'][number];

/** A split of which no row can be used would fill the manifest; `record` takes them all. */
const mostNamed = 1000;

/** Rows that could not be used: each handed on, the first ones named, all counted by reason. */
export class DroppedRows {
  count = 0;
  readonly named: DroppedRow[] = [];
  private readonly reasons = new Map<string, { count: number; examples: Finding['examples'] }>();
  private readonly record: (row: DroppedRow) => void;

  constructor(record: (row: DroppedRow) => void = () => undefined) {
    this.record = record;
  }

  add(row: DroppedRow): void {
    this.record(row);
    this.count += 1;
    if (this.named.length < mostNamed) this.named.push(row);
    const { line, reason, detail } = row;
    const known = this.reasons.get(reason) ?? { count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < exampleLimit) known.examples.push({ line, detail });
    this.reasons.set(reason, known);
  }

  /** Rows dropped for one of these reasons, and the first of them. */
  of(...reasons: string[]): { count: number; examples: Finding['examples'] } {
    const found = reasons.flatMap((reason) => this.reasons.get(reason) ?? []);
    return {
      count: found.reduce((sum, { count }) => sum + count, 0),
      examples: found
        .flatMap(({ examples }) => examples)
        .toSorted((a, b) => a.line! - b.line!)
        .slice(0, exampleLimit),
    };
  }

  byReason(): Record<string, number> {
    return Object.fromEntries([...this.reasons].map(([reason, { count }]) => [reason, count]));
  }
}
