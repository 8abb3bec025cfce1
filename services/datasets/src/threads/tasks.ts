import { HandedOver } from '@amuro/threads';
import type { findInWholeSet } from './find-in-whole-set.ts';
import type { OrFault } from './chunk-rows.ts';
import type { readChunk } from './read-chunk.ts';
import type { writeChunk, WrittenChunk } from './write-chunk.ts';

export type Tasks = {
  findInWholeSet: typeof findInWholeSet;
  readChunk: typeof readChunk;
  writeChunk: (input: Parameters<typeof writeChunk>[0]) => Promise<OrFault<HandedOver<WrittenChunk>>>;
};

/** Work that takes long enough to hold up other requests; each runs in a thread. */
export const loadTask: { [N in keyof Tasks]: () => Promise<Tasks[N]> } = {
  findInWholeSet: async () => (await import('./find-in-whole-set.ts')).findInWholeSet,
  readChunk: async () => (await import('./read-chunk.ts')).readChunk,
  writeChunk: async () => {
    const task = await import('./write-chunk.ts');
    return async (input) => {
      const made = await task.writeChunk(input);
      return 'fault' in made ? made : new HandedOver(made, [made.lines.bytes.buffer]);
    };
  },
};
