import type { Message } from '../rows/example.ts';
import { shown, type Drop, type FieldReader } from './field-kind.ts';
import { readText } from './read-text.ts';

const roles = ['system', 'user', 'assistant'] as const;
/** Roles of tool results. */
const toolRoles = ['tool', 'function'];

interface Conversation {
  messages: Message[];
  /** A message calls a tool in addition to its text. */
  hasToolCalls: boolean;
}

/** A conversation: texts by role, with at least one turn of the assistant as target. */
export const readMessages: FieldReader<Conversation> = (raw, context) => {
  const { field, column } = context;
  if (raw === undefined || raw === null) {
    return { drop: { reason: 'missing-field', detail: `${field}: column ${column} has no value` } };
  }
  if (!Array.isArray(raw)) return malformed(field, raw);
  const messages: Message[] = [];
  for (const [index, item] of raw.entries()) {
    const place = { ...context, field: `${field}: message ${index + 1}` };
    const result = readMessage(item, place);
    if ('drop' in result) return result;
    messages.push(result.value);
  }
  if (!messages.some(({ role }) => role === 'assistant')) {
    return { drop: { reason: 'empty-field', detail: `${field}: no message from the assistant` } };
  }
  return { value: { messages, hasToolCalls: raw.some(callsTool) } };
};

/** `field` of the context names the message. */
const readMessage: FieldReader<Message> = (raw, context) => {
  const { field } = context;
  const { role, content } = (raw ?? {}) as Record<string, unknown>;
  if (toolRoles.includes(String(role))) {
    return { drop: { reason: 'tool-calls', detail: `${field} is a tool result` } };
  }
  const known = roles.find((candidate) => candidate === role);
  if (known === undefined) return malformed(field, raw);
  if (content === undefined || content === null) {
    if (callsTool(raw))
      return { drop: { reason: 'tool-calls', detail: `${field} calls a tool and says nothing` } };
    const got = content === null ? 'null' : 'nothing';
    return { drop: { reason: 'missing-field', detail: `${field} (${known}): the content is ${got}` } };
  }
  const result = readText(content, context);
  if ('drop' in result) return result;
  if (known === 'assistant' && result.value.trim() === '') {
    return { drop: { reason: 'empty-field', detail: `${field} (assistant): the content is empty` } };
  }
  return { value: { role: known, content: result.value } };
};

function callsTool(raw: unknown): boolean {
  const { tool_calls: calls, function_call: call } = (raw ?? {}) as Record<string, unknown>;
  return (Array.isArray(calls) && calls.length > 0) || (typeof call === 'object' && call !== null);
}

function malformed(field: string, raw: unknown): { drop: Drop } {
  const expected = `a list of {role, content}, role one of ${roles.join(', ')}`;
  return { drop: { reason: 'bad-messages', detail: `${field}: expected ${expected}; got ${shown(raw)}` } };
}
