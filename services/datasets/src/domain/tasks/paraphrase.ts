import type { TaskDefinition } from './task-definition.ts';

/** Paraphrase detection (Table 5 of the paper, whose scripts have a typographic apostrophe in `instruct`). */
export const paraphrase: TaskDefinition = {
  task: 'paraphrase',
  purposes: ['train', 'evaluate'],
  fields: {
    sentence1: { kind: 'text', required: true, truncatable: true },
    sentence2: { kind: 'text', required: true },
    label: { kind: 'label', required: true },
    group: { kind: 'text', required: false },
  },
  target: 'label',
  templateLanguage: 'fields',
  templates: {
    corrected: {
      default: '### Input_1: {sentence1} ### Input_2: {sentence2} ### Paraphrase Classification:',
      instruct:
        "Let's compare the two sentences: Sentence_1: {sentence1} Sentence_2: {sentence2} Are they paraphrasing?:",
      io: '{sentence1} {sentence2}',
    },
    paper: {
      default: '### Input_1: {sentence1}\n ### Input_2: {sentence2}\n ### Paraphrase Classification: ',
      instruct:
        'Let’s compare the two sentences: Sentence_1: {sentence1} Sentence_2: {sentence2} Are they paraphrasing?: ',
      io: '{sentence1} {sentence2}',
    },
  },
  exemplarSeparator: '\n',
  paperFallbackLabel: 'no',
  paperLabels: ['no', 'yes'],
};
