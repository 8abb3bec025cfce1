import type { Step } from './step.ts';

/** Collects the steps of a plan; a step asked for twice is there once. Insertion order keeps needs before users. */
export class StepGraph {
  readonly #steps = new Map<string, Step>();

  add(step: Step): Step {
    const known = this.#steps.get(step.id);
    if (known) return known;
    this.#steps.set(step.id, step);
    return step;
  }

  has(id: string): boolean {
    return this.#steps.has(id);
  }

  steps(): Step[] {
    return [...this.#steps.values()];
  }
}
