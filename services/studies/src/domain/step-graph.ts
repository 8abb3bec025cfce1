import type { Step } from './step.ts';

/** Collects the steps of a plan, each once. Needs are added before their users, and stay in that order. */
export class StepGraph {
  private readonly byId = new Map<string, Step>();

  add(step: Step): Step {
    const known = this.byId.get(step.id);
    if (known) return known;
    this.byId.set(step.id, step);
    return step;
  }

  steps(): Step[] {
    return [...this.byId.values()];
  }
}
