import { parentPort } from 'node:worker_threads';
import { loadTask, type TaskName } from './tasks.ts';

export type TaskMessage = { name: TaskName; input: never };
export type TaskAnswer = { output: unknown } | { error: string };

parentPort?.on('message', ({ name, input }: TaskMessage) => {
  void answerTo(name, input).then((answer) => parentPort?.postMessage(answer, []));
});

async function answerTo(name: TaskName, input: never): Promise<TaskAnswer> {
  try {
    const task = await loadTask[name]();
    return { output: task(input) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
