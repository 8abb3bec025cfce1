import type { Point } from './grid.ts';

/**
 * The checkpoint that narrows an interval most: in the widest gap between tested points, the existing point nearest its
 * middle on a log axis; null where none lies between. `step` is that middle, for a series that can still be saved there.
 */
export function nextCheckpoint(
  tested: readonly Point[],
  existing: readonly Point[],
): { step: number; revision: string | null } | null {
  const steps = [...new Set(tested.map(({ step }) => Math.max(step, 1)))].toSorted((a, b) => a - b);
  const gaps = steps.slice(1).map((high, index) => ({ low: steps[index]!, high }));
  const widest = gaps.toSorted((a, b) => b.high / b.low - a.high / a.low)[0];
  if (widest === undefined) return null;
  const middle = Math.sqrt(widest.low * widest.high);
  const between = existing.filter(({ step }) => step > widest.low && step < widest.high);
  const away = ({ step }: Point) => Math.abs(Math.log(step / middle));
  const nearest = between.toSorted((a, b) => away(a) - away(b))[0];
  return { step: nearest?.step ?? Math.round(middle), revision: nearest?.revision ?? null };
}
