import { createChatRenderer } from './create-chat-renderer.ts';
import { createFieldsRenderer } from './create-fields-renderer.ts';
import type { CreateRenderer } from './renderer.ts';

/** Plain text for pre-training: all of it is the target, unchanged. */
const createTextRenderer: CreateRenderer = ({ task, target }) => ({
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

const renderers = { fields: createFieldsRenderer, chat: createChatRenderer, none: createTextRenderer };

/** Creates the renderer of a set; templates are parsed once. */
export const createRenderer: CreateRenderer = (definition, rendering) =>
  renderers[definition.templateLanguage](definition, rendering);
