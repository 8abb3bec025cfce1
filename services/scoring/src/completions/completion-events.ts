import { Readable } from 'node:stream';
import { openAiError } from '@amuro/http';
import { problemOf } from '@amuro/http/problems';
import { choiceOf, usageOf, type Completion, type CompletionOutput } from '../domain/completion-answer.ts';

/**
 * The events of a streamed answer: a completion for whatever is new, `[DONE]` at the end. What goes wrong before the first
 * of them is thrown; what goes wrong later is the last event.
 */
export async function completionEvents(
  frame: Omit<Completion, 'choices' | 'usage'>,
  run: (onOutput: (output: CompletionOutput) => void) => Promise<void>,
  withUsage: boolean,
): Promise<AsyncIterable<string>> {
  const outputs = new Readable({ objectMode: true, read: () => undefined });
  run((output) => outputs.push(output)).then(
    () => outputs.push(null),
    (error: unknown) => outputs.destroy(error as Error),
  );
  const iterator = outputs[Symbol.asyncIterator]() as AsyncIterator<CompletionOutput>;
  const first = await iterator.next();
  return eventsFrom(frame, first, iterator, withUsage);
}

async function* eventsFrom(
  frame: Omit<Completion, 'choices' | 'usage'>,
  first: IteratorResult<CompletionOutput>,
  iterator: AsyncIterator<CompletionOutput>,
  withUsage: boolean,
): AsyncGenerator<string> {
  const completion = (part: Pick<Completion, 'choices' | 'usage'>) => JSON.stringify({ ...frame, ...part });
  const last: CompletionOutput[] = [];
  try {
    for (let next = first; next.done !== true; next = await iterator.next()) {
      last[next.value.index] = next.value;
      yield completion({ choices: [choiceOf(next.value)], usage: null });
    }
    if (withUsage) yield completion({ choices: [], usage: usageOf(last) });
    yield '[DONE]';
  } catch (error) {
    yield JSON.stringify(openAiError(problemOf(error)));
  }
}
