import { HandedOver } from '@amuro/threads';
import type { checkChatTemplate } from '../domain/checks/check-chat-template.ts';
import type { findInWholeSet } from './find-in-whole-set.ts';
import type { OrFault } from './chunk-rows.ts';
import type { readChunk } from './read-chunk.ts';
import type { WrittenLines } from '../domain/rows/row-writer.ts';
import type { writeExamples } from './write-examples.ts';
import type { writeChunk, WrittenChunk } from './write-chunk.ts';

export type Tasks = {
  checkChatTemplate: typeof checkChatTemplate;
  findInWholeSet: typeof findInWholeSet;
  readChunk: typeof readChunk;
  writeExamples: (input: Parameters<typeof writeExamples>[0]) => HandedOver<WrittenLines>;
  writeChunk: (input: Parameters<typeof writeChunk>[0]) => Promise<OrFault<HandedOver<WrittenChunk>>>;
};

/** Work that takes long enough to delay other requests; each task runs in a thread. */
export const loadTask: { [N in keyof Tasks]: () => Promise<Tasks[N]> } = {
  checkChatTemplate: async () => (await import('../domain/checks/check-chat-template.ts')).checkChatTemplate,
  findInWholeSet: async () => (await import('./find-in-whole-set.ts')).findInWholeSet,
  readChunk: async () => (await import('./read-chunk.ts')).readChunk,
  writeExamples: async () => {
    const task = await import('./write-examples.ts');
    return (input) => {
      const lines = task.writeExamples(input);
      return new HandedOver(lines, [lines.bytes.buffer]);
    };
  },
  writeChunk: async () => {
    const task = await import('./write-chunk.ts');
    return async (input) => {
      const made = await task.writeChunk(input);
      return 'fault' in made ? made : new HandedOver(made, [made.lines.bytes.buffer]);
    };
  },
};
