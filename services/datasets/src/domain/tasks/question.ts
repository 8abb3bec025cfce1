import type { Format } from '@amuro/contracts';
import type { TaskDefinition, Texts } from './task-definition.ts';

/** Question generation (Table 5 of the paper). `answers`: all of them, if the data has them, including the right one. */
export const question: TaskDefinition = {
  task: 'question',
  purposes: ['train', 'evaluate'],
  fields: {
    context: { kind: 'text', required: true, truncatable: true },
    answer: { kind: 'text', required: true },
    question: { kind: 'text', required: true },
    answers: { kind: 'texts', required: false },
    slots: { kind: 'texts', required: false },
    group: { kind: 'text', required: false },
  },
  target: 'question',
  templateLanguage: 'fields',
  templates: {
    corrected: {
      default: '### Input: {context} ### Answer: {answer} ### Question:',
      instruct: 'Given the context: {context} And the answer: {answer} Generate a suitable question:',
      io: '{context} {answer}',
    },
    paper: {
      default: '### Input: {context}\n ### Answer: {answer}\n ### Question: ',
      instruct: 'Given the context: {context} And the answer: {answer}Generate a suitable question: ',
      io: '{context}{answer}',
    },
  },
  exemplarSeparator: '\n',
  paperTexts: (texts, { answers }, format): Texts =>
    answers === undefined ? texts : { ...texts, answer: allAnswers(answers, format) },
};

/** All answers in one text, including the spaces that the paper's scripts forgot. */
function allAnswers(answers: string[], format: Format): string {
  if (format === 'io') return answers.join('');
  const last = answers.length - 1;
  return answers
    .map((answer, index) => `${spaceBefore(index, last, format)}Answer ${letter(index)}: ${answer}`)
    .join('');
}

function spaceBefore(index: number, last: number, format: Format): string {
  if (index === 0) return '';
  if (index === 1) return ' ';
  return format === 'default' && index < last ? ' ' : '';
}

function letter(index: number): string {
  return String.fromCodePoint('A'.codePointAt(0)! + index);
}
