import { HandedOver } from '@amuro/threads';
import type { examineSet } from './examine-set.ts';
import type { OrFault } from './piece-rows.ts';
import type { readPiece } from './read-piece.ts';
import type { writePiece, WrittenPiece } from './write-piece.ts';

export type Tasks = {
  examineSet: typeof examineSet;
  readPiece: typeof readPiece;
  writePiece: (input: Parameters<typeof writePiece>[0]) => Promise<OrFault<HandedOver<WrittenPiece>>>;
};

/** Work that takes long enough to hold up other requests; each runs in a thread. */
export const loadTask: { [N in keyof Tasks]: () => Promise<Tasks[N]> } = {
  examineSet: async () => (await import('./examine-set.ts')).examineSet,
  readPiece: async () => (await import('./read-piece.ts')).readPiece,
  writePiece: async () => {
    const task = await import('./write-piece.ts');
    return async (input) => {
      const made = await task.writePiece(input);
      return 'fault' in made ? made : new HandedOver(made, [made.lines.bytes.buffer]);
    };
  },
};
