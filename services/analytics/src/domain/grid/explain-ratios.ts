import { smallestBase } from '@amuro/statistics';
import type { RatioOfChange } from './ratios-of-change.ts';

/** Sentences that explain why the paper's pooled directions differ from the corrected ones. */
export function explainRatios(
  paper: readonly RatioOfChange[],
  corrected: readonly RatioOfChange[],
): string[] {
  return (['classification-to-generation', 'generation-to-classification'] as const).flatMap((scope) => {
    const [before, after] = [pooled(paper, scope), pooled(corrected, scope)];
    if (before === undefined || after === undefined || before.value === null || after.value === null)
      return [];
    const setsBefore = setsOf(before);
    const added = [...setsOf(after)].filter((set) => !setsBefore.has(set));
    const suspect = after.used.filter(({ cell }) => cell.suspect).length;
    const small = after.used.filter(({ base }) => base < smallestBase).length;
    return [
      `${scope.replaceAll('-', ' ')}: ${percent(before.value)} over ${before.used.length} cells as the paper counts ` +
        `(each training set's own first test set), ${percent(after.value)} over ${after.used.length} cells of all sets` +
        `${added.length === 0 ? '' : ` (also ${added.join(', ')})`}. ` +
        `${suspect} cells are suspect; ${small} have a base below ${smallestBase}, where a small change is a large ratio.`,
    ];
  });
}

function pooled(all: readonly RatioOfChange[], scope: RatioOfChange['scope']): RatioOfChange | undefined {
  return all.find((item) => item.scope === scope && item.tuning === null && item.point === null);
}

function setsOf({ used }: RatioOfChange): Set<string> {
  return new Set(used.map(({ cell }) => cell.evaluation));
}

/** With two decimals, as in the paper. */
function percent(ratio: number): string {
  return `${ratio > 0 ? '+' : '\u2212'}${Math.abs(100 * ratio).toFixed(2)} %`;
}
