import { Examples } from './examples.ts';
import type { FindingRule } from './finding-rule.ts';

/** Rows without a gold: dropped under `corrected`, scored against a made-up gold under `paper`. */
export const unlabelledRows: FindingRule = {
  code: 'unlabelled-rows',
  look: () => (seen) => (seen.unlabelled ? 'scored against a gold that the row does not have' : null),
  start() {
    const kept = new Examples();
    return {
      note: (detail, { lines }, row) => kept.add(lines[row]!, detail),
      finish({ counts, dropped }) {
        const left = dropped.of('unlabelled');
        if (kept.count + left.count === 0) return null;
        const mostly = 2 * left.count > counts.read ? 'warning' : 'info';
        return {
          code: 'unlabelled-rows',
          severity: kept.count > 0 ? 'error' : mostly,
          count: kept.count + left.count,
          message:
            kept.count > 0
              ? `rows without a gold that are scored against a made-up one: ${kept.count}`
              : `rows left out because they have no gold: ${left.count}`,
          remedy: 'Use a labelled split (protocol "corrected" leaves such rows out)',
          examples: kept.count > 0 ? kept.list : left.examples,
        };
      },
    };
  },
};
