import type { Finding } from '@amuro/contracts';

/** The most examples that a finding shows. */
export const exampleLimit = 5;

/** Counts the occurrences of a finding and keeps the first examples. */
export class Examples {
  count = 0;
  readonly list: Finding['examples'] = [];

  add(line: number, detail: string): void {
    this.count += 1;
    if (this.list.length < exampleLimit) this.list.push({ line, detail });
  }
}
