import { neededSteps } from './needed-steps.ts';
import type { PlannedCell } from './plan-cells.ts';
import type { Step } from './step.ts';
import { waitingStep, type StepState, type StepStates } from './step-state.ts';

/**
 * States at the begin of an attempt. What the missing cells need waits, whatever became of it before: asking its
 * owner again finds a result that is there. What else was done stays done; the rest is unneeded.
 */
export function initialStates(
  steps: readonly Step[],
  missing: readonly Pick<PlannedCell, 'importStep'>[],
  before: StepStates,
): Map<string, StepState> {
  const needed = neededSteps(steps, missing);
  const stateOf = ({ id }: Step): StepState => {
    const known = before.get(id);
    if (needed.has(id)) return { ...waitingStep };
    return known?.status === 'done' ? { ...known } : { ...waitingStep, status: 'unneeded' };
  };
  return new Map(steps.map((step) => [step.id, stateOf(step)]));
}
