import type { Finding } from '@amuro/contracts';

/** Examples that a finding shows at most. */
export const exampleLimit = 5;

/** Counts what a finding is about and keeps the first examples. */
export class Examples {
  count = 0;
  readonly list: Finding['examples'] = [];

  add(line: number, detail: string): void {
    this.count += 1;
    if (this.list.length < exampleLimit) this.list.push({ line, detail });
  }
}
