import { LRUCache } from 'lru-cache';
import type { Answer } from '../threads/tasks.ts';

/** Answers by name. `forceFetch(name, { context: make })` makes a missing one, once for all requests that wait for it. */
export type AnswerCache = LRUCache<string, Answer, () => Promise<Answer>>;

/** Keeps the most recently used answers, up to a number of bytes; an answer larger than a quarter of that is not kept. */
export function createAnswerCache(limitBytes: number): AnswerCache {
  return new LRUCache({
    maxSize: limitBytes,
    maxEntrySize: Math.floor(limitBytes / 4),
    sizeCalculation: ({ body }) => Math.max(1, body.byteLength),
    fetchMethod: (_name, _before, { context: make }) => make(),
    // A waiting request gets its answer even if it is evicted meanwhile.
    ignoreFetchAbort: true,
  });
}
