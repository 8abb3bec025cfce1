import { describe, expect, it } from 'vitest';
import { createAnswerCache } from '../../src/answers/answer-cache.ts';
import type { Answer } from '../../src/answers/answer.ts';

/** Makes answers of a size, and counts how often each was made. */
function maker() {
  const made: string[] = [];
  const make = (name: string, bytes: number) => async (): Promise<Answer> => {
    made.push(name);
    return { body: new Uint8Array(bytes), contentType: 'text/plain', etag: `"${made.length}"` };
  };
  return { made, make };
}

describe('kept answers', () => {
  it('are made once a version, also for those who ask while they are made', async () => {
    const cache = createAnswerCache(1000);
    const { made, make } = maker();
    const both = await Promise.all([
      cache.answer('a', 1, make('a1', 10)),
      cache.answer('a', 1, make('a1', 10)),
    ]);
    expect(both[0]).toBe(both[1]);
    expect(await cache.answer('a', 1, make('a1', 10))).toBe(both[0]);
    await cache.answer('a', 2, make('a2', 10));
    await cache.answer('b', 2, make('b2', 10));
    expect(made).toEqual(['a1', 'a2', 'b2']);
    expect(cache.bytes()).toBe(20);
  });

  it('are of a version even where it was asked for while the one before was made', async () => {
    const cache = createAnswerCache(1000);
    const { made, make } = maker();
    const before = cache.answer('a', 1, make('a1', 10));
    const after = cache.answer('a', 2, make('a2', 10));
    expect(await after).not.toBe(await before);
    expect(await cache.answer('a', 2, make('a2', 10))).toBe(await after);
    expect(made).toEqual(['a1', 'a2']);
    expect(cache.bytes()).toBe(10);
  });

  it('stay within their bytes: what was not asked for longest goes first', async () => {
    const cache = createAnswerCache(100);
    const { made, make } = maker();
    for (const name of ['a', 'b', 'c', 'd']) await cache.answer(name, 1, make(name, 25));
    await cache.answer('a', 1, make('a', 25));
    await cache.answer('e', 1, make('e', 25));
    expect(cache.bytes()).toBe(100);
    await cache.answer('a', 1, make('a', 25));
    await cache.answer('b', 1, make('b', 25));
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
  });

  it('leave out one that would push out most others, and one that failed', async () => {
    const cache = createAnswerCache(100);
    const { made, make } = maker();
    await cache.answer('large', 1, make('large', 26));
    await cache.answer('large', 1, make('large', 26));
    const failing = () => Promise.reject(new Error('not now'));
    await expect(cache.answer('bad', 1, failing)).rejects.toThrow('not now');
    await cache.answer('bad', 1, make('bad', 5));
    expect(made).toEqual(['large', 'large', 'bad']);
    expect(cache.bytes()).toBe(5);
  });
});
