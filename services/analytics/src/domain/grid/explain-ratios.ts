import type { RatioOfChange } from './ratios-of-change.ts';

/** What makes the paper's pooled directions differ from the corrected ones, in sentences. */
export function explainRatios(
  paper: readonly RatioOfChange[],
  corrected: readonly RatioOfChange[],
): string[] {
  const pooled = (all: readonly RatioOfChange[], scope: RatioOfChange['scope']) =>
    all.find((item) => item.scope === scope && item.tuning === null && item.point === null);
  return (['classification-to-generation', 'generation-to-classification'] as const).flatMap((scope) => {
    const [before, after] = [pooled(paper, scope), pooled(corrected, scope)];
    if (before?.value == null || after?.value == null) return [];
    const setsOf = ({ used }: RatioOfChange) => new Set(used.map(({ cell }) => cell.evaluation));
    const added = [...setsOf(after)].filter((set) => !setsOf(before).has(set));
    const suspect = after.used.filter(({ cell }) => cell.suspect).length;
    const small = after.used.filter(({ base }) => base < 0.05).length;
    return [
      `${scope.replaceAll('-', ' ')}: ${exact(before.value)} over ${before.used.length} cells as the paper counts ` +
        `(each training set's own first test set), ${exact(after.value)} over ${after.used.length} cells of all sets` +
        `${added.length === 0 ? '' : ` (also ${added.join(', ')})`}. ` +
        `${suspect} cells are suspect; ${small} have a base below 0.05, where a small change is a large ratio.`,
    ];
  });
}

function exact(ratio: number): string {
  return `${ratio > 0 ? '+' : '\u2212'}${Math.abs(100 * ratio).toFixed(2)} %`;
}
