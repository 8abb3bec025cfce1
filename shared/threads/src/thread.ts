import { parentPort, workerData } from 'node:worker_threads';

export type TaskMessage = { name: string; input: unknown };
export type TaskAnswer = { output: unknown } | { error: string };
type Loaders = Record<string, () => Promise<(input: unknown, context: unknown) => unknown>>;

const { tasks, context } = workerData as { tasks: string; context: unknown };
const { loadTask } = (await import(tasks)) as { loadTask: Loaders };

parentPort?.on('message', ({ name, input }: TaskMessage) => {
  void answerTo(name, input).then((answer) => parentPort?.postMessage(answer, []));
});

async function answerTo(name: string, input: unknown): Promise<TaskAnswer> {
  try {
    const task = await loadTask[name]!();
    return { output: await task(input, context) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
