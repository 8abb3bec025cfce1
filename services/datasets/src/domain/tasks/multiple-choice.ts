import type { TaskDefinition } from './task-definition.ts';

const prompt = 'Question: {question}\nAnswer:';

/**
 * Multiple choice as in OLMES ("rc"): the text of the choice is the continuation, "Answer:" the unconditional prompt.
 * `choiceLabels` are the names that `answer` may use for a choice (A, B, C, …); `context`, `subject` and `opening` are for
 * datasets with a template of their own.
 */
export const multipleChoice: TaskDefinition = {
  task: 'multiple-choice',
  purposes: ['train', 'evaluate'],
  fields: {
    context: { kind: 'text', required: false, truncatable: true },
    subject: { kind: 'text', required: false },
    question: { kind: 'text', required: true },
    opening: { kind: 'text', required: false },
    choices: { kind: 'texts', required: true },
    answer: { kind: 'choice', required: true },
    choiceLabels: { kind: 'texts', required: false },
    group: { kind: 'text', required: false },
  },
  target: 'answer',
  templateLanguage: 'fields',
  templates: { corrected: { default: prompt }, paper: { default: prompt } },
  exemplarSeparator: '\n\n',
  asFound: true,
  unconditionalPrompt: 'Answer:',
};
