import type { FieldError } from '@amuro/contracts';
import { compileChatTemplate, type ChatTemplate } from '../chat/chat-template.ts';
import { renderChat } from '../chat/render-chat.ts';
import type { Message } from '../rows/example.ts';

const talk: Message[] = [
  { role: 'user', content: 'One?' },
  { role: 'assistant', content: 'Two.' },
  { role: 'user', content: 'Three?' },
  { role: 'assistant', content: 'Four.' },
];

/** Checks that a chat template can write a conversation; otherwise it would drop every row. Null if nothing is wrong. */
export function checkChatTemplate(source: string): FieldError | null {
  let template: ChatTemplate;
  try {
    template = compileChatTemplate(source);
  } catch (error) {
    return fault('a chat template in Jinja', (error as Error).message, 'Correct the template.');
  }
  try {
    const segments = renderChat(template, talk, 'messages');
    const text = segments.map((segment) => segment.text).join('');
    const lost = talk.find(({ content }) => !text.includes(content));
    if (lost === undefined) return null;
    const got = `${JSON.stringify(text.slice(0, 200))} for user "One?", assistant "Two.", user "Three?", assistant "Four."`;
    return fault('a template that writes every message', got, 'Loop over `messages`.');
  } catch (error) {
    const expected = 'a template that writes a conversation turn by turn';
    return fault(
      expected,
      (error as Error).message,
      'Correct the template, or use the one of TÜLU (`default`).',
    );
  }
}

function fault(expected: string, got: string, remedy: string): FieldError {
  return { field: 'template', expected, got, remedy };
}
