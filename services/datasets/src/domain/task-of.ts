import type { Task } from '@amuro/contracts';
import { tasks } from './tasks/index.ts';
import type { TaskDefinition } from './tasks/task-definition.ts';

export function taskOf(task: Task): TaskDefinition {
  return tasks[task];
}
