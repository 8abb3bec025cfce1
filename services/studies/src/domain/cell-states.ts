import type { CellState } from '@amuro/contracts';
import type { PlannedCell } from './plan-cells.ts';
import type { Stage, Step } from './step.ts';
import type { StepStates, StepStatus } from './step-state.ts';

export interface CellProgress {
  state: CellState;
  reason: string | null;
}

const cellStateOf: Record<Stage, CellState> = {
  preparing: 'preparing',
  pretraining: 'training',
  training: 'training',
  scoring: 'scoring',
  baselines: 'scoring',
  measuring: 'measuring',
};

/** The state of a cell: the furthest stage with a running step, or why it is missing. */
export function cellProgress(
  cell: PlannedCell,
  steps: ReadonlyMap<string, Step>,
  states: StepStates,
): CellProgress {
  const seen = new Set<string>();
  const open = [cell.importStep];
  let progress: CellProgress = { state: 'planned', reason: null };
  // From the import backwards: the first running step met is the furthest one.
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const step = steps.get(id)!;
    const state = states.get(id);
    if (id === cell.importStep && isOver(state?.status)) return { state: 'measured', reason: null };
    if (state?.status === 'failed') return { state: 'failed', reason: `${step.title}: ${state.reason}` };
    if (state?.status === 'running' && progress.state === 'planned') {
      progress = { state: cellStateOf[step.stage], reason: null };
    }
    open.push(...step.needs);
  }
  return progress;
}

/** An import is unneeded only where an earlier study measured the cell. */
function isOver(status: StepStatus | undefined): boolean {
  return status === 'done' || status === 'unneeded';
}
