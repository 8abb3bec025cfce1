import type { Finding } from '@amuro/contracts';
import { exampleLimit, type FindingRule } from './finding-rule.ts';

/** Rows without a gold: dropped in `corrected`, scored against a made-up gold in `paper`. */
export const unlabelledRows: FindingRule = {
  code: 'unlabelled-rows',
  look: () => (seen) => (seen.unlabelled ? 'scored against a gold that the row does not have' : null),
  start() {
    const kept: Finding['examples'] = [];
    let keptCount = 0;
    return {
      note(detail, { lines }, row) {
        keptCount += 1;
        if (kept.length < exampleLimit) kept.push({ line: lines[row]!, detail });
      },
      finish({ counts, dropped }) {
        const left = dropped.of('unlabelled');
        if (keptCount + left.count === 0) return null;
        const mostly = 2 * left.count > counts.read ? 'warning' : 'info';
        return {
          code: 'unlabelled-rows',
          severity: keptCount > 0 ? 'error' : mostly,
          count: keptCount + left.count,
          message:
            keptCount > 0
              ? `rows without a gold that count with one that was made up: ${keptCount}`
              : `rows left out because they have no gold: ${left.count}`,
          remedy: 'Use a labelled split (protocol "corrected" leaves such rows out)',
          examples: keptCount > 0 ? kept : left.examples,
        };
      },
    };
  },
};
