import type { ReportRequest } from '@amuro/contracts';
import { cellProgress } from './cell-states.ts';
import type { Measured } from './measured.ts';
import type { Plan } from './plan-study.ts';
import type { StepStates } from './step-state.ts';
import { studyCost } from './study-cost.ts';

/** The report of a study for analytics: factors, the state of each cell, the cost so far. */
export function reportOf(
  plan: Plan,
  now: {
    state: ReportRequest['state'];
    extends: string | null;
    states: StepStates;
    /** By import step. */
    measured: ReadonlyMap<string, readonly Measured[]>;
  },
): ReportRequest {
  const { id, name, title, question, generalisation, factors, steps } = plan;
  const byId = new Map(steps.map((step) => [step.id, step]));
  const cells = plan.cells.map(({ importStep, ...cell }) => ({
    ...cell,
    ...cellProgress({ ...cell, importStep }, byId, now.states),
    measurementIds: (now.measured.get(importStep) ?? []).map((one) => one.measurementId),
  }));
  const cost = studyCost(steps, now.states);
  const heading = { name, title, question, ...(generalisation && { generalisation }) };
  return { studyId: id, ...heading, extends: now.extends, state: now.state, factors, cells, cost };
}
