import type { Answer } from './answer.ts';

/** Answers made before, each for one version of what it was made of. */
export type AnswerCache = {
  /** The answer by this name at this version; `make` is called where there is none, once for all who wait for it. */
  answer: (name: string, version: number, make: () => Promise<Answer>) => Promise<Answer>;
  /** Of the bodies that are kept. */
  bytes: () => number;
};

type Kept = { version: number; answer: Promise<Answer>; bytes: number };

/** Keeps at most so many bytes of bodies: the answers asked for last; one that is larger than a quarter of it is not kept. */
export function createAnswerCache(limitBytes: number): AnswerCache {
  const kept = new Map<string, Kept>();
  let bytes = 0;

  const drop = (name: string, entry: Kept) => {
    if (kept.get(name) !== entry) return;
    kept.delete(name);
    bytes -= entry.bytes;
  };

  const settle = (name: string, entry: Kept, { body }: Answer) => {
    if (kept.get(name) !== entry) return;
    if (body.byteLength > limitBytes / 4) return drop(name, entry);
    entry.bytes = body.byteLength;
    bytes += entry.bytes;
    for (const [oldest, other] of kept) {
      if (bytes <= limitBytes) break;
      if (other.bytes > 0) drop(oldest, other);
    }
  };

  return {
    answer: (name, version, make) => {
      const known = kept.get(name);
      if (known !== undefined) drop(name, known);
      if (known?.version === version) {
        // Put at the end again: what was not asked for longest goes first.
        kept.set(name, known);
        bytes += known.bytes;
        return known.answer;
      }
      const entry: Kept = { version, answer: make(), bytes: 0 };
      kept.set(name, entry);
      entry.answer.then(
        (answer) => settle(name, entry, answer),
        () => drop(name, entry),
      );
      return entry.answer;
    },
    bytes: () => bytes,
  };
}
