import type { Finding } from '@amuro/contracts';
import { FingerprintMap } from '../fingerprint-map.ts';
import { exampleLimit, type FindingRule } from './finding-rule.ts';

/** Rows whose text is that of an earlier row of the set, and those of them that have another gold: one of the two is wrong. */
export const duplicateRows: FindingRule = {
  code: 'duplicate-rows',
  start({ labels }) {
    const first = new FingerprintMap();
    const golds = createGolds(labels.map(({ value }) => value));
    const examples: Finding['examples'] = [];
    let count = 0;
    let conflicts = 0;
    return {
      observe({ row, comparison }) {
        if (comparison === null) return;
        const { sourceLine: line, label } = row;
        const earlier = first.getOrSet(comparison, line);
        if (earlier === undefined) {
          golds.set(line, label);
          return;
        }
        const gold = golds.get(earlier);
        const conflict = gold !== undefined && gold !== label;
        count += 1;
        conflicts += Number(conflict);
        if (examples.length < exampleLimit) {
          const detail = `same text as line ${earlier}${conflict ? `, where the gold is "${gold}", not "${label}"` : ''}`;
          examples.push({ line, detail });
        }
      },
      finish: () =>
        count === 0
          ? null
          : {
              code: 'duplicate-rows',
              severity: 'warning',
              count,
              message: `rows that repeat the text of an earlier row: ${count}${conflicts > 0 ? `, of which with another gold: ${conflicts}` : ''}`,
              remedy: 'Remove the repeats from the source: they count several times',
              examples,
            },
    };
  },
};

/** Golds by line, a byte each; of more labels than a byte can tell none is kept. */
function createGolds(values: readonly string[]) {
  const codes = new Map(values.slice(0, 255).map((value, index) => [value, index + 1]));
  let bytes = new Uint8Array(1024);
  return {
    set(line: number, value: string | undefined): void {
      if (line >= bytes.length) {
        const larger = new Uint8Array(Math.ceil(line * 1.5));
        larger.set(bytes);
        bytes = larger;
      }
      bytes[line] = codes.get(value ?? '') ?? 0;
    },
    get: (line: number): string | undefined => values[(bytes[line] ?? 0) - 1],
  };
}
