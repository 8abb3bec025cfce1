import type { Column, Task } from '@amuro/contracts';
import { taskOf } from '../tasks/index.ts';
import { valueAt } from './column-reader.ts';

/** What files call the fields of tasks, besides the field's own name; the first that is there is taken. */
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

/** Columns for the fields of a task, guessed by the names of a row's columns; a column serves one field at most. */
export function guessColumns(task: Task, record: Record<string, unknown>): Record<string, Column> {
  const guessed: Record<string, Column> = {};
  const taken = new Set<string>();
  for (const [field, { kind, required }] of Object.entries(taskOf(task).fields)) {
    // A field that need not be there is guessed by its plain name alone.
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
