import type { Problem, ReportRequest } from '@amuro/contracts';

/** Why a study has failed: the cells that are missing, by reason, the commonest first; null if none is. */
export function missingCellsProblem(cells: ReportRequest['cells']): Problem | null {
  const missing = cells.filter((cell) => cell.state !== 'measured');
  if (missing.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { reason, state } of missing) {
    const why = reason ?? `it is still ${state}`;
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  const reasons = [...counts].toSorted((a, b) => b[1] - a[1]).map(([why, count]) => `${count} × ${why}`);
  return {
    type: 'urn:amuro:problem:missing-cells',
    code: 'missing-cells',
    status: 500,
    title: 'Some cells could not be measured',
    detail: `${missing.length} of ${cells.length} cells are missing: ${reasons.slice(0, 5).join('; ')}`,
    remedy: 'Remove the causes, then resume the study: measured cells are kept.',
  };
}
