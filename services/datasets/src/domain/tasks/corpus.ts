import type { TaskDefinition } from './task-definition.ts';

/** Plain text for pre-training or prediction: no prompt, every character a target, line breaks kept. */
export const corpus: TaskDefinition = {
  task: 'corpus',
  purposes: ['corpus', 'evaluate'],
  fields: { text: { kind: 'text', required: true } },
  target: 'text',
  templateLanguage: 'none',
  templates: { corrected: { default: '' }, paper: { default: '' } },
  exemplarSeparator: '',
};
