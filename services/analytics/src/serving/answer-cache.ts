import { LRUCache } from 'lru-cache';
import type { Answer } from '../threads/tasks.ts';

/** Answers by name; `forceFetch(name, { context: make })` makes one that is not here, once for all who wait for it. */
export type AnswerCache = LRUCache<string, Answer, () => Promise<Answer>>;

/** Keeps the answers asked for last, at most so many bytes of bodies; one that is larger than a quarter of it is not kept. */
export function createAnswerCache(limitBytes: number): AnswerCache {
  return new LRUCache({
    maxSize: limitBytes,
    maxEntrySize: Math.floor(limitBytes / 4),
    sizeCalculation: ({ body }) => Math.max(1, body.byteLength),
    fetchMethod: (_name, _before, { context: make }) => make(),
    // Who waits for an answer gets it, whatever has pushed it out meanwhile.
    ignoreFetchAbort: true,
  });
}
