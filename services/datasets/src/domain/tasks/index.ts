import type { Task } from '@amuro/contracts';
import { chat } from './chat.ts';
import { corpus } from './corpus.ts';
import { inference } from './inference.ts';
import { multipleChoice } from './multiple-choice.ts';
import { paraphrase } from './paraphrase.ts';
import { question } from './question.ts';
import { summary } from './summary.ts';
import type { TaskDefinition } from './task-definition.ts';

/** Every task. */
export const tasks: Record<Task, TaskDefinition> = {
  summary,
  question,
  inference,
  paraphrase,
  'multiple-choice': multipleChoice,
  chat,
  corpus,
};

export function taskOf(task: Task): TaskDefinition {
  return tasks[task];
}
