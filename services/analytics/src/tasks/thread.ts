import { parentPort } from 'node:worker_threads';
import { tasks, type TaskName } from './tasks.ts';

export type TaskMessage = { name: TaskName; input: never };
export type TaskAnswer = { output: unknown } | { error: string };

parentPort?.on('message', ({ name, input }: TaskMessage) => {
  parentPort?.postMessage(answerTo(name, input), []);
});

function answerTo(name: TaskName, input: never): TaskAnswer {
  try {
    return { output: tasks[name](input) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
