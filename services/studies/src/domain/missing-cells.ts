import type { ReportRequest } from '@amuro/contracts';

/** What the problem of a failed study says: the cells that are missing, by reason, the commonest first; null if none is. */
export function missingCells(cells: ReportRequest['cells']): { detail: string; remedy: string } | null {
  const missing = cells.filter((cell) => cell.state !== 'measured');
  if (missing.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { reason, state } of missing) {
    const why = reason ?? `it is still ${state}`;
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  const reasons = [...counts].toSorted((a, b) => b[1] - a[1]).map(([why, count]) => `${count} × ${why}`);
  return {
    detail: `${missing.length} of ${cells.length} cells are missing: ${reasons.slice(0, 5).join('; ')}`,
    remedy: 'Remove the causes, then resume the study: measured cells are kept.',
  };
}
