import { describe, expect, test } from 'vitest';
import { createAnswerCache } from '../src/serving/answer-cache.ts';
import type { Answer } from '../src/threads/tasks.ts';

/** A cache whose answers have a size, and the names of those that were made. */
function counted(limitBytes: number) {
  const cache = createAnswerCache(limitBytes);
  const made: string[] = [];
  const ask = (name: string, bytes: number) => {
    const make = async (): Promise<Answer> => {
      made.push(name);
      await new Promise((resolve) => setImmediate(resolve));
      return { body: new Uint8Array(bytes), contentType: 'text/plain', etag: `"${made.length}"` };
    };
    return cache.forceFetch(name, { context: make });
  };
  return { cache, made, ask };
}

describe('kept answers', () => {
  test('A cached answer is computed once, also for requests that come while it is computed', async () => {
    const { cache, made, ask } = counted(1000);
    const [first, second] = await Promise.all([ask('a', 10), ask('a', 10)]);
    expect(second).toBe(first);
    expect(await ask('a', 10)).toBe(first);
    await ask('b', 10);
    expect(made).toEqual(['a', 'b']);
    expect(cache.calculatedSize).toBe(20);
  });

  test('Cached answers stay within their bytes: the least recently used goes first', async () => {
    const { cache, made, ask } = counted(100);
    for (const name of ['a', 'b', 'c', 'd', 'a', 'e', 'a', 'b']) await ask(name, 25);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
    expect(cache.calculatedSize).toBe(100);
  });

  test('A cached answer reaches every waiting request, however many are computed at once', async () => {
    const { cache, ask } = counted(100);
    const names = Array.from({ length: 40 }, (_, index) => String(index));
    const answers = await Promise.all(names.map((name) => ask(name, 25)));
    expect(answers.map(({ body }) => body.byteLength)).toEqual(names.map(() => 25));
    expect(cache.calculatedSize).toBe(100);
  });

  test('The cache skips an answer that would evict most others and one that failed, and keeps one without a body', async () => {
    const { cache, made, ask } = counted(100);
    for (const name of ['large', 'large']) await ask(name, 26);
    const failing = () => Promise.reject(new Error('not now'));
    await expect(cache.forceFetch('bad', { context: failing })).rejects.toThrow('not now');
    for (const name of ['bad', 'empty', 'empty']) await ask(name, name === 'bad' ? 5 : 0);
    expect(made).toEqual(['large', 'large', 'bad', 'empty']);
  });
});
