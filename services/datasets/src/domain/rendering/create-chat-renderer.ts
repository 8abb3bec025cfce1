import { compileChatTemplate, type ChatTemplate } from '../chat/chat-template.ts';
import { renderChat } from '../chat/render-chat.ts';
import { templateOf, type CreateRenderer } from './renderer.ts';

/** Conversations, of which the turns of the assistant are learned. */
export const createChatRenderer: CreateRenderer = (definition, rendering) => {
  const { task, target } = definition;
  let compiled: ChatTemplate | null = null;
  // Where no row is written it is not even parsed.
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
