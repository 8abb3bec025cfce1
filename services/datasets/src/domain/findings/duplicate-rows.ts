import { FingerprintMap } from '../fingerprints/fingerprint-map.ts';
import { hasFingerprint } from '../fingerprints/fingerprint.ts';
import { Examples } from './examples.ts';
import type { FindingRule } from './finding-rule.ts';

/** Rows with the text of an earlier row of the set, and those of them with another gold: one of the two is wrong. */
export const duplicateRows: FindingRule = {
  code: 'duplicate-rows',
  start({ labels }) {
    const first = new FingerprintMap();
    const golds = createGolds(labels.length);
    const examples = new Examples();
    let conflicts = 0;
    return {
      observe(rows, row) {
        if (!hasFingerprint(rows.texts, row)) return;
        const line = rows.lines[row]!;
        const label = rows.labels[row]!;
        const earlier = first.getOrSet(rows.texts, row, line);
        if (earlier === undefined) {
          golds.set(line, label);
          return;
        }
        const gold = golds.get(earlier);
        const conflict = gold !== 0 && gold !== label;
        conflicts += Number(conflict);
        const [was, is] = [gold, label].map((place) => labels[place - 1]?.value);
        const why = conflict ? `, where the gold is "${was}", not "${is}"` : '';
        examples.add(line, `same text as line ${earlier}${why}`);
      },
      finish: () =>
        examples.count === 0
          ? null
          : {
              code: 'duplicate-rows',
              severity: 'warning',
              count: examples.count,
              message: `rows that repeat the text of an earlier row: ${examples.count}${conflicts > 0 ? ` (with another gold: ${conflicts})` : ''}`,
              remedy: 'Remove the duplicates from the source: they count several times',
              examples: examples.list,
            },
    };
  },
};

/** Positions of golds in the label set by line, one byte each; none without labels, or with more labels than a byte can number. */
function createGolds(labels: number) {
  let bytes = new Uint8Array(1024);
  return {
    set(line: number, place: number): void {
      if (place === 0 || labels > 255) return;
      if (line >= bytes.length) {
        const larger = new Uint8Array(Math.ceil(line * 1.5));
        larger.set(bytes);
        bytes = larger;
      }
      bytes[line] = place;
    },
    get: (line: number): number => bytes[line] ?? 0,
  };
}
