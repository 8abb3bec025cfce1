import type { TaskDefinition } from './task-definition.ts';

/** Natural language inference (Table 5 of the paper). */
export const inference: TaskDefinition = {
  task: 'inference',
  purposes: ['train', 'evaluate'],
  fields: {
    premise: { kind: 'text', required: true, truncatable: true },
    hypothesis: { kind: 'text', required: true },
    label: { kind: 'label', required: true },
    group: { kind: 'text', required: false },
  },
  target: 'label',
  templateLanguage: 'fields',
  templates: {
    corrected: {
      default: '### Input_1: {premise} ### Input_2: {hypothesis} ### Inference:',
      instruct: 'Consider the following texts: Text 1: {premise} Text 2: {hypothesis} The relation is',
      io: '{premise} {hypothesis}',
    },
    paper: {
      default: '### Input_1: {premise}\n ### Input_2: {hypothesis}\n ### Inference: ',
      instruct: 'Consider the following texts: Text 1: {premise} Text 2: {hypothesis} The relation is ',
      io: '{premise} {hypothesis}',
    },
  },
  exemplarSeparator: '\n',
  paperFallbackLabel: 'contradiction',
  paperLabels: ['entailment', 'neutral', 'contradiction'],
};
