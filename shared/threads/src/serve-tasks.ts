import { parentPort, workerData } from 'node:worker_threads';
import { HandedOver } from './hand-over.ts';

export type TaskMessage = { name: string; input: unknown };
/** `begun`: the task is loaded, and its time begins. */
export type TaskAnswer = { output: unknown } | { error: string; code: unknown } | { begun: true };
export type TaskLoaders = Record<string, () => Promise<(input: never, context: never) => unknown>>;

/** Answers what the pool asks of this thread. */
export function serveTasks(loadTask: TaskLoaders): void {
  const { context } = workerData as { context: unknown };
  const answerTo = async (name: string, input: unknown): Promise<Answer> => {
    try {
      const task = await loadTask[name]!();
      parentPort?.postMessage({ begun: true } satisfies TaskAnswer, []);
      // Messages are untyped; `TaskPool.run` has checked the input of this task.
      const output = await task(input as never, context as never);
      return output instanceof HandedOver
        ? { message: { output: output.output }, given: output.given }
        : { message: { output }, given: [] };
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      return { message: { error: text, code }, given: [] };
    }
  };
  parentPort?.on('message', ({ name, input }: TaskMessage) => {
    void answerTo(name, input).then(({ message, given }) => parentPort?.postMessage(message, given));
  });
}

interface Answer {
  message: TaskAnswer;
  given: ArrayBuffer[];
}
