import { exampleLimit, type FindingRule } from './finding-rule.ts';

/** Rows whose text is that of an earlier row of the set. */
export const duplicateRows: FindingRule = {
  code: 'duplicate-rows',
  start() {
    const first = new Map<string, number>();
    const examples: { line: number; detail: string }[] = [];
    let count = 0;
    return {
      observe({ row, comparison }) {
        if (comparison === null) return;
        const earlier = first.get(comparison);
        if (earlier === undefined) {
          first.set(comparison, row.sourceLine);
          return;
        }
        count += 1;
        if (examples.length < exampleLimit) {
          examples.push({ line: row.sourceLine, detail: `same text as line ${earlier}` });
        }
      },
      finish: () =>
        count === 0
          ? null
          : {
              code: 'duplicate-rows',
              severity: 'warning',
              count,
              message: `rows that repeat the text of an earlier row: ${count}`,
              remedy: 'Remove the repeats from the source: they count several times',
              examples,
            },
    };
  },
};
