import { afterAll, expect, test } from 'vitest';
import { createTaskPool } from '../src/task-pool.ts';
import type { Tasks } from './fixtures/tasks.ts';

const create = () =>
  createTaskPool<Tasks>(new URL('./fixtures/tasks.ts', import.meta.url), { size: 2, idleSeconds: 60 });
const pool = create();
afterAll(() => pool.close());

test('The pool returns a task’s answer, plain or promised, whatever else runs', async () => {
  const answers = await Promise.all([
    pool.run('wait', { ms: 20 }),
    pool.run('double', 21),
    pool.run('double', 4),
  ]);
  expect(answers).toEqual(['waited', 42, 8]);
});

test('Every task receives the context of the pool', async () => {
  const knowing = createTaskPool<Tasks>(new URL('./fixtures/tasks.ts', import.meta.url), {
    size: 1,
    idleSeconds: 60,
    context: 40,
  });
  expect(await knowing.run('add', 2)).toBe(42);
  await knowing.close();
});

test('Buffers that a task hands over arrive complete', async () => {
  const bytes = await pool.run('bytes', 3);
  expect(bytes).toEqual(new Uint8Array([7, 7, 7]));
  expect(bytes.buffer.byteLength).toBe(3);
});

test('The error of a task reaches the caller, and the pool continues', async () => {
  await expect(pool.run('fail', 'too large')).rejects.toThrow(/RangeError: too large/);
  expect(await pool.run('double', 1)).toBe(2);
});

test('A thread that dies fails only its own task', async () => {
  await expect(pool.run('die', null)).rejects.toThrow(/ended early/);
  expect(await pool.run('double', 1)).toBe(2);
});

test('A task that takes longer than it may is ended with its thread, and fails alone', async () => {
  const limited = createTaskPool<Tasks>(new URL('./fixtures/tasks.ts', import.meta.url), {
    size: 1,
    idleSeconds: 60,
    oldMegabytes: 32,
  });
  const spinning = limited.run('spin', null, [], { deadlineMs: 50 });
  const after = limited.run('double', 4);
  await expect(spinning).rejects.toMatchObject({ name: 'TaskStopped', reason: 'deadline' });
  expect(await after).toBe(8);
  await expect(limited.run('fill', null)).rejects.toMatchObject({ name: 'TaskStopped', reason: 'memory' });
  expect(await limited.run('double', 5)).toBe(10);
  await limited.close();
});

test('A task that nobody waits for any more is ended, at work or not', async () => {
  const left = createTaskPool<Tasks>(new URL('./fixtures/tasks.ts', import.meta.url), {
    size: 1,
    idleSeconds: 60,
  });
  const [first, second] = [new AbortController(), new AbortController()];
  const spinning = left.run('spin', null, [], { signal: first.signal });
  const waiting = left.run('wait', { ms: 60_000 }, [], { signal: second.signal });
  second.abort();
  await expect(waiting).rejects.toMatchObject({ reason: 'aborted' });
  first.abort();
  await expect(spinning).rejects.toMatchObject({ reason: 'aborted' });
  expect(await left.run('double', 1)).toBe(2);
  await expect(left.run('double', 1, [], { signal: first.signal })).rejects.toMatchObject({
    reason: 'aborted',
  });
  await left.close();
});

test('Work that arrives while an idle thread ends is given to another thread', async () => {
  const idleSeconds = 0.05;
  const ending = createTaskPool<Tasks>(new URL('./fixtures/tasks.ts', import.meta.url), {
    size: 1,
    idleSeconds,
  });
  await ending.run('double', 1);
  // Of two timers of one length the earlier, by which the thread ends, comes right before this one.
  await new Promise((resolve) => setTimeout(resolve, idleSeconds * 1000));
  expect(await ending.run('double', 2)).toBe(4);
  await ending.close();
});

test('A closed pool refuses new work and rejects waiting work', async () => {
  const closing = create();
  const waiting = [1, 2, 3].map(() => closing.run('wait', { ms: 60_000 }));
  const settled = Promise.allSettled(waiting);
  await closing.close();
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  await expect(closing.run('double', 1)).rejects.toThrow(/stopping/);
});
