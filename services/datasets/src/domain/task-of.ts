import type { Task } from '@amuro/contracts';
import { tasks } from './tasks/index.ts';
import type { TaskDefinition } from './tasks/task-definition.ts';

/** Definition of a task that registration has accepted. */
export function taskOf(task: Task): TaskDefinition {
  const definition = tasks[task];
  if (definition === undefined)
    throw new Error(`task ${task}: expected one of ${Object.keys(tasks).join(', ')}`);
  return definition;
}
