import { compileChatTemplate, type ChatTemplate } from '../chat/chat-template.ts';
import { renderChat } from '../chat/render-chat.ts';
import { templateOf, type CreateRenderer } from './renderer.ts';

/** Conversations; the assistant's turns are targets. */
export const createChatRenderer: CreateRenderer = (definition, rendering) => {
  const { task, target } = definition;
  let compiled: ChatTemplate | null = null;
  // If no row is written, the template is not even parsed.
  const template: ChatTemplate = (messages, opensNext) =>
    (compiled ??= compileChatTemplate(templateOf(definition, rendering)))(messages, opensNext);
  return {
    mayRefuse: true,
    row: ({ rowId, line, texts, messages = [] }) => ({
      rowId,
      sourceLine: line,
      groupId: texts.group,
      segments: renderChat(template, messages, target),
      references: [],
    }),
    exemplar: () => {
      throw new Error(`${task}: has no exemplars`);
    },
  };
};
