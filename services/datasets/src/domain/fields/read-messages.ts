import type { Message } from '../rows/example.ts';
import { shown, type Drop, type FieldReader } from './field-kind.ts';
import { readText } from './read-text.ts';

const roles = ['system', 'user', 'assistant'] as const;

/** A conversation: texts by role, with a turn of the assistant to learn. */
export const readMessages: FieldReader<Message[]> = (raw, context) => {
  const { field, column } = context;
  if (raw === undefined || raw === null) {
    return { drop: { reason: 'missing-field', detail: `${field}: column "${column}" has no value` } };
  }
  if (!Array.isArray(raw)) return malformed(field, raw);
  const messages: Message[] = [];
  for (const item of raw) {
    const result = readMessage(item, context);
    if ('drop' in result) return result;
    messages.push(result.value);
  }
  if (!messages.some(({ role }) => role === 'assistant')) {
    return { drop: { reason: 'empty-field', detail: `${field}: no message of the assistant` } };
  }
  return { value: messages };
};

const readMessage: FieldReader<Message> = (raw, context) => {
  const { role, content } = (raw ?? {}) as Record<string, unknown>;
  const known = roles.find((candidate) => candidate === role);
  if (known === undefined) return malformed(context.field, raw);
  const result = readText(content, context);
  if ('drop' in result) return result;
  if (known === 'assistant' && result.value.trim() === '') {
    return { drop: { reason: 'empty-field', detail: `${context.field}: an empty message of the assistant` } };
  }
  return { value: { role: known, content: result.value } };
};

function malformed(field: string, raw: unknown): { drop: Drop } {
  const expected = `a list of {role, content}, role one of ${roles.join(', ')}`;
  return { drop: { reason: 'bad-messages', detail: `${field}: expected ${expected}; got ${shown(raw)}` } };
}
