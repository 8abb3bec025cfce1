import type { TaskDefinition } from './task-definition.ts';

/** Summary generation (Table 5 of the paper). */
export const summary: TaskDefinition = {
  task: 'summary',
  purposes: ['train', 'evaluate'],
  fields: {
    document: { kind: 'text', required: true, truncatable: true },
    summary: { kind: 'text', required: true },
    slots: { kind: 'texts', required: false },
    group: { kind: 'text', required: false },
  },
  target: 'summary',
  templateLanguage: 'fields',
  templates: {
    corrected: {
      default: '### Input: {document} ### Summary:',
      instruct: 'Please read the following text: {document} Provide a summary:',
      io: '{document}',
    },
    paper: {
      default: '### Input: {document}\n ### Summary: ',
      instruct: 'Please read the following text: {document} Provide a summary: ',
      io: '{document}',
    },
  },
  exemplarSeparator: '\n',
};
