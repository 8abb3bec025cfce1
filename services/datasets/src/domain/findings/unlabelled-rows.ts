import { exampleLimit, type FindingRule } from './finding-rule.ts';

/** Rows without a gold: dropped in `corrected`, scored against a made-up gold in `paper`. */
export const unlabelledRows: FindingRule = {
  code: 'unlabelled-rows',
  start() {
    const kept: number[] = [];
    return {
      observe({ row, unlabelled }) {
        if (unlabelled) kept.push(row.sourceLine);
      },
      finish({ counts, dropped }) {
        const left = dropped.of('unlabelled');
        if (kept.length + left.count === 0) return null;
        const mostly = 2 * left.count > counts.read ? 'warning' : 'info';
        const examples =
          kept.length > 0
            ? kept.map((line) => ({ line, detail: 'scored against a gold that the row does not have' }))
            : left.examples;
        return {
          code: 'unlabelled-rows',
          severity: kept.length > 0 ? 'error' : mostly,
          count: kept.length + left.count,
          message:
            kept.length > 0
              ? `rows without a gold that count with one that was made up: ${kept.length}`
              : `rows left out because they have no gold: ${left.count}`,
          remedy: 'Use a labelled split (protocol "corrected" leaves such rows out)',
          examples: examples.slice(0, exampleLimit),
        };
      },
    };
  },
};
