import { expect, test, vi } from 'vitest';
import { CompletionQueues, type QueuedModel } from '../src/completions/completion-queues.ts';
import type { Entry } from '../src/completions/entry.ts';
import type { CompletionOutput } from '../src/domain/completion-answer.ts';

const limits = { joinMs: 1, mostTogether: 128, mostWaiting: 300 };
const prompt = (text: string) => ({
  prompt: text,
  maxTokens: 1,
  echo: false,
  logprobs: null,
  stop: [],
  temperature: 0,
  topP: 1,
  seed: 0,
  stream: false,
});
const output = (text: string): CompletionOutput => ({
  index: 0,
  text,
  logprobs: null,
  finish: 'stop',
  promptTokens: 1,
  completionTokens: 1,
  error: null,
});

/** A model that answers each prompt with its text, when it is allowed to. */
function echoing(key: string, allowed: Promise<void> = Promise.resolve()) {
  const batches: string[][] = [];
  const runBatch = async (entries: readonly Entry[]) => {
    batches.push(entries.map((entry) => String(entry.prompt.prompt)));
    await allowed;
    for (const entry of entries) {
      entry.onOutput(output(`${String(entry.prompt.prompt)}!`));
      entry.settle();
    }
  };
  return { batches, model: { key, runBatch } satisfies QueuedModel };
}

async function ask(queues: CompletionQueues, model: QueuedModel, texts: string[], signal = never()) {
  const answers: string[] = [];
  const onOutput = ({ index, text }: CompletionOutput) => void (answers[index] = text);
  await queues.complete(model, texts.map(prompt), { signal, onOutput });
  return answers;
}

const never = () => new AbortController().signal;

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

test('Prompts of 200 clients are computed in a few batches, and each client gets its own answer', async () => {
  const queues = new CompletionQueues(limits);
  const { batches, model } = echoing('a');
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, client) => ask(queues, model, [String(client)])),
  );
  expect(answers).toEqual(Array.from({ length: 200 }, (_, client) => [`${client}!`]));
  expect(batches.map((batch) => batch.length)).toEqual([128, 72]);
});

test('Prompts for one model do not wait for those of another', async () => {
  const queues = new CompletionQueues(limits);
  const { opened, open } = gate();
  const slow = ask(queues, echoing('slow', opened).model, ['x']);
  expect(await ask(queues, echoing('quick').model, ['y'])).toEqual(['y!']);
  open();
  expect(await slow).toEqual(['x!']);
});

test('A request over the bound is refused with 429, and accepted once others are done', async () => {
  const queues = new CompletionQueues(limits);
  const { opened, open } = gate();
  const { model } = echoing('a', opened);
  const waiting = ask(
    queues,
    model,
    Array.from({ length: 300 }, () => 'x'),
  );
  await expect(ask(queues, model, ['y'])).rejects.toMatchObject({
    problem: { status: 429, code: 'queue-full' },
  });
  open();
  await waiting;
  expect(await ask(queues, model, ['y'])).toEqual(['y!']);
});

test('Prompts of a client that has gone are not computed, and its place is free at once', async () => {
  const queues = new CompletionQueues({ ...limits, mostWaiting: 3 });
  const { opened, open } = gate();
  const { batches, model } = echoing('a', opened);
  const first = ask(queues, model, ['first']);
  await vi.waitFor(() => expect(batches).toEqual([['first']]), { timeout: 30_000 });
  const client = new AbortController();
  const gone = ask(queues, model, ['gone', 'too'], client.signal);
  client.abort(new Error('the client has gone'));
  await expect(gone).rejects.toThrow('the client has gone');
  const last = ask(queues, model, ['last', 'one']);
  open();
  await Promise.all([first, last]);
  expect(batches).toEqual([['first'], ['last', 'one']]);
});

test('A prompt that fails fails its request alone', async () => {
  const queues = new CompletionQueues(limits);
  const runBatch = async (entries: readonly Entry[]) => {
    for (const entry of entries) {
      if (entry.prompt.prompt === 'bad') entry.settle(new Error('bad prompt'));
      else entry.onOutput(output('fine'));
      entry.settle();
    }
  };
  const model = { key: 'a', runBatch };
  const bad = ask(queues, model, ['good', 'bad']);
  const good = ask(queues, model, ['good']);
  await expect(bad).rejects.toThrow('bad prompt');
  expect(await good).toEqual(['fine']);
});
