import type { CreateRenderer } from './renderer.ts';

/** Plain text for pre-training: all of it is the target, unchanged. */
export const createTextRenderer: CreateRenderer = ({ task, target }) => ({
  mayRefuse: false,
  row: ({ rowId, line, texts }) => ({
    rowId,
    sourceLine: line,
    groupId: texts.group,
    segments: [{ text: texts[target]!, target: true, truncatable: false, field: target }],
    references: [],
  }),
  exemplar: () => {
    throw new Error(`${task}: has no exemplars`);
  },
});
