import { FingerprintMap } from '../fingerprints/fingerprint-map.ts';
import { hasFingerprint } from '../fingerprints/fingerprint.ts';
import { Examples } from './examples.ts';
import type { FindingRule } from './finding-rule.ts';

/** Rows whose text is that of an earlier row of the set, and those of them that have another gold: one of the two is wrong. */
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
              message: `rows that repeat the text of an earlier row: ${examples.count}${conflicts > 0 ? `, of which with another gold: ${conflicts}` : ''}`,
              remedy: 'Remove the repeats from the source: they count several times',
              examples: examples.list,
            },
    };
  },
};

/** Places of golds by line, a byte each; none is kept where there are none, or more labels than a byte can tell. */
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
