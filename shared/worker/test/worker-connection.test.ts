import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { LaunchEvent } from '../src/launcher.ts';
import { WorkerConnection } from '../src/local/worker-connection.ts';
import type { WorkerHandlers } from '../src/local/worker-process.ts';

test('A request to a worker that has just died ends as crashed and does not wait', async () => {
  let handlers: WorkerHandlers | undefined;
  const process = { pid: null, send: () => undefined, endInput: () => undefined, kill: () => undefined };
  const start = (given: WorkerHandlers) => {
    handlers = given;
    return process;
  };
  const worker = new WorkerConnection(start, pino({ level: 'silent' }));
  handlers!.onEnd({ exitCode: null, signal: 'SIGKILL', detail: 'the worker was killed by SIGKILL' });
  const events: LaunchEvent[] = [];
  const { signal } = new AbortController();
  await worker.serve({ requestId: 'late' } as never, (event) => events.push(event), signal);
  expect(events).toEqual([{ event: 'crashed', detail: 'the worker was killed by SIGKILL' }]);
}, 2000);
