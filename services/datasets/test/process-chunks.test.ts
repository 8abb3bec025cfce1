import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { processChunks, type ChunkWork } from '../src/actions/process-chunks.ts';
import type { Chunk, Chunks } from '../src/readers/source-row.ts';
import { FaultError } from '@amuro/http/problems';

/** Chunks that stand for 400 kB each. */
async function* chunks(count: number): Chunks {
  for (let n = 1; n <= count; n += 1) {
    yield { kind: 'json-lines', line: n, lines: 1, bytes: new Uint8Array(400_000) };
  }
}

const lineOf = (chunk: Chunk) => (chunk.kind === 'rows' ? 0 : chunk.line);

async function work(count: number, how: ChunkWork<string>): Promise<string[]> {
  const made: string[] = [];
  for await (const one of processChunks(chunks(count), how)) made.push(one.made);
  return made;
}

describe('the chunks of a source', () => {
  const here = async (chunk: Chunk) => `here ${lineOf(chunk)}`;
  /** A thread that works on one chunk after the other, and knows how many it was given at most. */
  function thread(name: string, milliseconds: (line: number) => number) {
    const told = { most: 0 };
    let given = 0;
    let last: Promise<unknown> = Promise.resolve();
    const run = (chunk: Chunk) => {
      told.most = Math.max(told.most, (given += 1));
      const made = last.then(() => pause(milliseconds(lineOf(chunk)), `${name} ${lineOf(chunk)}`));
      last = made.then(() => (given -= 1));
      return made;
    };
    return { run, told };
  }
  const names = (made: string[]) => [...new Set(made.map((one) => one.split(' ')[0]))].toSorted();

  test('Chunks that are small together are processed in this thread', async () => {
    const threads = [() => Promise.reject(new Error('not asked'))];
    expect(await work(2, { here, threads })).toEqual(['here 1', 'here 2']);
  });

  test('Chunks keep their order whichever is done first, and no more are in work than there is room for', async () => {
    const [a, b] = [thread('a', (line) => (line * 7) % 5), thread('b', (line) => line % 3)];
    const made = await work(40, { here, threads: [a.run, b.run] });
    expect(made.map((one) => Number(one.split(' ')[1]))).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(names(made)).toEqual(['a', 'b', 'here']);
    expect(made.slice(2).filter((one) => one.startsWith('here'))).toEqual([]);
    expect(a.told.most + b.told.most).toBeLessThanOrEqual(5);
  });

  test('Chunks are also processed in this thread while a single other thread is busy', async () => {
    const { run, told } = thread('a', () => 5);
    const made = await work(20, { here, threads: [run] });
    expect(names(made.slice(2))).toEqual(['a', 'here']);
    expect(told.most).toBe(2);
  });

  test('Chunks wait for other threads where this one may not work on them', async () => {
    const { run, told } = thread('a', () => 1);
    const made = await work(12, { here: null, threads: [run] });
    expect(names(made)).toEqual(['a']);
    expect(told.most).toBeLessThanOrEqual(3);
  });

  test('Chunks end with the error of the first one that cannot be read', async () => {
    const fault = { code: 'malformed-row' as const, expected: 'a', got: 'b', remedy: 'c' };
    const read = async (chunk: Chunk) =>
      lineOf(chunk) < 5 ? 'a' : { fault: { ...fault, got: `${lineOf(chunk)}` } };
    const failing = work(9, { here, threads: [read, read] });
    await expect(failing).rejects.toBeInstanceOf(FaultError);
    await expect(failing).rejects.toMatchObject({ fault: { got: '5' } });
  });
});
