import { createChatRenderer } from './create-chat-renderer.ts';
import { createFieldsRenderer } from './create-fields-renderer.ts';
import { createTextRenderer } from './create-text-renderer.ts';
import type { CreateRenderer } from './renderer.ts';

const renderers = { fields: createFieldsRenderer, chat: createChatRenderer, none: createTextRenderer };

/** Creates the renderer of a set; templates are parsed once. */
export const createRenderer: CreateRenderer = (definition, rendering) =>
  renderers[definition.templateLanguage](definition, rendering);
