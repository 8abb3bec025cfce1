import type { Role, Task } from '@amuro/contracts';

interface KnownSet {
  task: Task;
  role: Role;
  chanceLevel: number | null;
}

const set = (task: Task, role: Role, chanceLevel: number | null = null): KnownSet => ({
  task,
  role,
  chanceLevel,
});

/** The paper's evaluation sets of supervised tunings (Table 1), by the names of its released tables. */
const supervised: Record<string, KnownSet> = {
  xsum: set('summary', 'in-domain'),
  xlsum: set('summary', 'in-domain'),
  cnn: set('summary', 'out-of-domain'),
  socialiqa: set('question', 'in-domain'),
  sciq: set('question', 'out-of-domain'),
  tweetqa: set('question', 'out-of-domain'),
  mnli_matched: set('inference', 'in-domain', 1 / 3),
  mnli_mismatched: set('inference', 'in-domain', 1 / 3),
  gpt3nli: set('inference', 'out-of-domain', 1 / 3),
  rte: set('inference', 'out-of-domain', 1 / 2),
  paws: set('paraphrase', 'in-domain', 1 / 2),
  qqp: set('paraphrase', 'out-of-domain', 1 / 2),
  stsb: set('paraphrase', 'out-of-domain', 1 / 2),
  llmbar_Natural: set('multiple-choice', 'instruction-test', 1 / 2),
  llmbar_Adversarial_Manual: set('multiple-choice', 'instruction-test', 1 / 2),
  llmbar_Adversarial_Neighbor: set('multiple-choice', 'instruction-test', 1 / 2),
};

/** The paper's sets of OLMo's own evaluation, scored by log-likelihood of choices. */
const official: Record<string, KnownSet> = {
  arc_challenge: set('multiple-choice', 'instruction-test', 1 / 4),
  arc_easy: set('multiple-choice', 'instruction-test', 1 / 4),
  hellaswag: set('multiple-choice', 'instruction-test', 1 / 4),
  openbookqa: set('multiple-choice', 'instruction-test', 1 / 4),
  sciq: set('multiple-choice', 'instruction-test', 1 / 4),
  boolq: set('multiple-choice', 'instruction-test', 1 / 2),
  rte: set('inference', 'instruction-test', 1 / 2),
  qqp: set('paraphrase', 'instruction-test', 1 / 2),
};

export const amuroSets = { supervised, official };

/** Tasks of the paper's training sets. */
export const amuroTunings: Record<string, Task> = {
  mnli: 'inference',
  paws: 'paraphrase',
  xsum: 'summary',
  socialiqa: 'question',
  tulu: 'chat',
};
