import type { examineSet } from './examine-set.ts';

export type Tasks = { examineSet: typeof examineSet };

/** Work that takes long enough to hold up other requests; each runs in a thread. */
export const loadTask: { [N in keyof Tasks]: () => Promise<Tasks[N]> } = {
  examineSet: async () => (await import('./examine-set.ts')).examineSet,
};
