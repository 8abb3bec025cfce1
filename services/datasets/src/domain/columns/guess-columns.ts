import type { Column, Task } from '@amuro/contracts';
import { taskOf } from '../tasks/index.ts';
import { valueAt } from './column-reader.ts';

/** Usual column names for the fields of tasks, other than the field's own name; the first one present is used. */
const usualNames: Record<string, string[]> = {
  document: ['article', 'text', 'source', 'input'],
  summary: ['highlights', 'target', 'output'],
  context: ['passage', 'support', 'Tweet', 'input'],
  answer: ['answerKey', 'correct_answer', 'gold', 'label', 'Answer.0', 'Answer', 'answers.text.0'],
  question: ['question_stem', 'Question', 'query', 'ctx', 'output'],
  premise: ['sentence1', 'text_a', 'text1', 'input_1'],
  hypothesis: ['sentence2', 'text_b', 'text2', 'input_2'],
  sentence1: ['question1', 'text_a', 'text1', 'input_1'],
  sentence2: ['question2', 'text_b', 'text2', 'input_2'],
  label: ['gold_label', 'labels', 'output'],
  choices: ['choices.text', 'endings', 'options'],
  choiceLabels: ['choices.label'],
  text: ['content', 'document', 'input'],
  messages: ['conversations', 'conversation'],
};

/** Guesses columns for the fields of a task from the names of a row's columns; a column serves at most one field. */
export function guessColumns(task: Task, record: Record<string, unknown>): Record<string, Column> {
  const guessed: Record<string, Column> = {};
  const taken = new Set<string>();
  for (const [field, { kind, required }] of Object.entries(taskOf(task).fields)) {
    // An optional field is guessed only by its plain name.
    const names = required || field === 'choiceLabels' ? [field, ...(usualNames[field] ?? [])] : [field];
    const isList = kind === 'texts' || kind === 'messages';
    const name = names.find((candidate) => {
      const value = valueAt(record, candidate);
      return !taken.has(candidate) && value !== undefined && Array.isArray(value) === isList;
    });
    if (name === undefined) continue;
    guessed[field] = name;
    taken.add(name);
  }
  return guessed;
}
