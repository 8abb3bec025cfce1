import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { WorkerHandlers } from '../src/launcher.ts';
import { WorkerConnection } from '../src/worker-connection.ts';

test('a request that meets a worker which has just died is crashed, not waited for', async () => {
  let handlers: WorkerHandlers | undefined;
  const process = { pid: null, send: () => undefined, endInput: () => undefined, kill: () => undefined };
  const launch = (given: WorkerHandlers) => {
    handlers = given;
    return process;
  };
  const worker = new WorkerConnection({ launch }, pino({ level: 'silent' }));
  handlers!.onEnd({ exitCode: null, signal: 'SIGKILL', detail: 'the worker was killed by SIGKILL' });
  const result = worker.serve({ requestId: 'late' } as never, () => undefined, new AbortController().signal);
  expect(await result).toEqual({ kind: 'crashed', detail: 'the worker was killed by SIGKILL' });
}, 2000);
