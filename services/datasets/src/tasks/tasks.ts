import type { examineSet } from './examine-set.ts';
import type { readPiece } from './read-piece.ts';
import type { writePiece } from './write-piece.ts';

export type Tasks = {
  examineSet: typeof examineSet;
  readPiece: typeof readPiece;
  writePiece: typeof writePiece;
};

/** Work that takes long enough to hold up other requests; each runs in a thread. */
export const loadTask: { [N in keyof Tasks]: () => Promise<Tasks[N]> } = {
  examineSet: async () => (await import('./examine-set.ts')).examineSet,
  readPiece: async () => (await import('./read-piece.ts')).readPiece,
  writePiece: async () => (await import('./write-piece.ts')).writePiece,
};
