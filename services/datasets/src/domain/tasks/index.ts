import type { Task } from '@amuro/contracts';
import { corpus } from './corpus.ts';
import { inference } from './inference.ts';
import { multipleChoice } from './multiple-choice.ts';
import { paraphrase } from './paraphrase.ts';
import { question } from './question.ts';
import { summary } from './summary.ts';
import type { TaskDefinition } from './task-definition.ts';

/** Every task that can be prepared; `instruction` has no file yet. */
export const tasks: Partial<Record<Task, TaskDefinition>> = Object.fromEntries(
  [summary, question, inference, paraphrase, multipleChoice, corpus].map((definition) => [
    definition.task,
    definition,
  ]),
);
