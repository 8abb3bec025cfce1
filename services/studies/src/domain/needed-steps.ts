import type { PlannedCell } from './plan-cells.ts';
import type { Step } from './step.ts';

/** Ids of the steps that measuring the given cells takes: their imports and everything those need. */
export function neededSteps(
  steps: readonly Step[],
  cells: readonly Pick<PlannedCell, 'importStep'>[],
): Set<string> {
  const needed = new Set(cells.map((cell) => cell.importStep));
  // Steps come after what they need, so one pass from the end meets every step before its needs.
  for (const step of steps.toReversed()) if (needed.has(step.id)) step.needs.forEach((id) => needed.add(id));
  return needed;
}
