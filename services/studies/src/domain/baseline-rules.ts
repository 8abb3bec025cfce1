import type { Baseline, Task } from '@amuro/contracts';

/** Surface rules that a tuned model must beat, by task; `field` limits a rule to one column (hypothesis-only bias). */
export const baselineRules: Record<Task, readonly Baseline[]> = {
  inference: classification('hypothesis'),
  paraphrase: classification('sentence2'),
  summary: generation(),
  question: generation(),
  'multiple-choice': [],
  chat: [],
  corpus: [],
};

function classification(field: string): Baseline[] {
  return [
    { rule: 'majority', field: null },
    { rule: 'bag-of-words', field: null },
    { rule: 'bag-of-words', field },
  ];
}

function generation(): Baseline[] {
  return [
    { rule: 'constant-output', field: null },
    { rule: 'first-sentence', field: null },
  ];
}
