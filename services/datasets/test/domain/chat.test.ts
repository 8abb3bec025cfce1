import type { Segment } from '@amuro/contracts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileChatTemplate, endOfTextMark } from '../../src/domain/chat/chat-template.ts';
import type { Message } from '../../src/domain/rows/example.ts';
import { renderChat } from '../../src/domain/chat/render-chat.ts';
import { readExample } from '../../src/domain/rows/read-example.ts';
import { taskOf } from '../../src/domain/tasks/index.ts';

const tulu = compileChatTemplate(taskOf('chat').templates.corrected.default!);
const chatml = compileChatTemplate(
  "{% for message in messages %}{{ '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>\\n' }}{% endfor %}" +
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}",
);

const turn = (role: Message['role'], content: string): Message => ({ role, content });
const talk = [
  turn('system', 'Be brief.'),
  turn('user', ' Hi {there}\n'),
  turn('assistant', 'Hello.\n\nYes? '),
  turn('user', 'No.'),
  turn('assistant', 'Bye'),
];

/** The text with `⟨eos⟩` where the worker puts it, learned parts in brackets. */
function shown(segments: readonly Segment[]): string {
  return segments
    .map(({ text, target, endOfText }) => {
      const whole = text + (endOfText === true ? '⟨eos⟩' : '');
      return target ? `[${whole}]` : whole;
    })
    .join('');
}

const context = {
  task: 'chat',
  columns: { messages: 'messages' },
  labels: [],
  protocol: 'corrected',
} as const;

describe('a conversation', () => {
  test('The TÜLU template writes a conversation so that only the assistant’s text is learned, each turn with its end', () => {
    expect(shown(renderChat(tulu, talk, 'messages'))).toBe(
      '<|system|>\nBe brief.\n<|user|>\nHi {there}\n<|assistant|>\n[Hello.\n\nYes?⟨eos⟩]\n<|user|>\nNo.\n<|assistant|>\n[Bye]',
    );
  });

  test('A tokenizer’s template writes a conversation, and its own end-of-turn token is learned', () => {
    expect(shown(renderChat(chatml, talk.slice(3), 'messages'))).toBe(
      '<|im_start|>user\nNo.<|im_end|>\n<|im_start|>assistant\n[Bye<|im_end|>]',
    );
  });

  test('A conversation is read up to the assistant’s last turn, and what follows is not learned', () => {
    const open = [...talk, turn('user', 'Wait!')];
    expect(renderChat(tulu, open, 'messages')).toEqual(renderChat(tulu, talk, 'messages'));
  });

  test('The texts of a conversation are marked, so that two templates of the same conversation compare as equal', () => {
    const marked = (segments: Segment[]) =>
      segments.filter(({ field, target }) => field !== undefined && !target).map(({ text }) => text);
    expect(marked(renderChat(tulu, talk, 'messages'))).toEqual(['Be brief.', 'Hi {there}', 'No.']);
    expect(marked(renderChat(chatml, talk, 'messages'))).toEqual(['Be brief.', 'Hi {there}', 'No.']);
  });

  test('A conversation is complete, in order, and learned only in the assistant’s turns, whatever its texts contain', () => {
    const text = fc
      .array(fc.constantFrom('{', '}', '{{ x }}', '{% if %}', '<|user|>', '\n', '"', '💡', 'a', ' '), {
        minLength: 1,
        maxLength: 6,
      })
      .map((pieces) => pieces.join(''))
      .filter((content) => content.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (turns) => {
        const messages = turns.flatMap(([user, assistant]) => [
          turn('user', user),
          turn('assistant', assistant),
        ]);
        const segments = renderChat(tulu, messages, 'messages');
        expect(segments.map((segment) => segment.text).join('')).toBe(
          messages.map(({ role, content }) => `<|${role}|>\n${content.trim()}`).join('\n'),
        );
        const learned = segments.filter(({ target }) => target).map((segment) => segment.text);
        expect(learned).toEqual(turns.map(([, assistant]) => assistant.trim()));
      }),
    );
  });

  test.each([
    ['raises an exception', "{{ raise_exception('roles must alternate') }}", 'roles must alternate'],
    [
      'rewrites earlier turns',
      '{{ messages | length }}{% for message in messages %}{{ message.content }}{% endfor %}',
      'differently once later ones follow',
    ],
    ['asks for the date', "{{ strftime_now('%Y') }}", 'not a function'],
    [
      'never ends',
      '{% set r = range(900) %}{% for a in r %}{% for b in r %}{% endfor %}{% endfor %}',
      'steps, got more',
    ],
    [
      'grows without end',
      "{% set x = namespace(t='ab') %}{% for a in range(900) %}{% set x.t = x.t + x.t %}{% endfor %}{{ x.t }}",
      'at most 10000000 characters',
    ],
    [
      'grows a list without end',
      '{% set x = namespace(l=[1]) %}{% for a in range(40) %}{% set x.l = x.l + x.l %}{% endfor %}',
      'lists of at most 100000 items',
    ],
    ['counts far', '{% for a in range(1000000000) %}{% endfor %}', 'at most 1000 items in all'],
  ])('A conversation is refused by a template that %s', (_, source, message) => {
    expect(() => renderChat(compileChatTemplate(source), talk, 'messages')).toThrow(message);
  });

  test('A conversation is refused if a message contains the end-of-text marker', () => {
    const messages = [turn('user', `a${endOfTextMark}`), turn('assistant', 'b')];
    expect(() => renderChat(tulu, messages, 'messages')).toThrow('U+FDD0');
  });
});

describe('messages of a row', () => {
  test('The messages of a row are read unchanged', () => {
    expect(readExample({ messages: talk }, context)).toMatchObject({ example: { messages: talk } });
  });

  test.each([
    ['nothing', undefined, 'missing-field'],
    ['a text', 'user: hi', 'bad-messages'],
    ['no messages', [], 'empty-field'],
    ['a null', [null], 'bad-messages'],
    ['an unknown role', [{ role: 'human', content: 'hi' }], 'bad-messages'],
    ['no content', [{ role: 'user' }], 'missing-field'],
    ['no turn of the assistant', [turn('user', 'hi')], 'empty-field'],
    ['an empty turn of the assistant', [turn('user', 'hi'), turn('assistant', ' \n')], 'empty-field'],
    ['a null content', [turn('user', 'hi'), { role: 'assistant', content: null }], 'missing-field'],
    ['a call of a tool alone', [{ role: 'assistant', content: null, tool_calls: [{}] }], 'tool-calls'],
    ['what a tool answers', [turn('assistant', 'a'), { role: 'tool', content: 'b' }], 'tool-calls'],
    ['half a surrogate pair', [turn('assistant', 'a\ud83d')], 'bad-unicode'],
  ])('Messages with a fault drop the row with the reason: %s', (_, messages, reason) => {
    expect(readExample({ messages }, context)).toMatchObject({ drop: { reason } });
  });

  test('A message without content is named by its place and role', () => {
    const messages = [turn('user', 'hi'), { role: 'assistant', content: null }];
    const detail = 'messages: message 2 (assistant): the content is null';
    expect(readExample({ messages }, context)).toEqual({ drop: { reason: 'missing-field', detail } });
  });

  test('Messages that call tools and also say something are kept, and are known to call tools', () => {
    const call = { ...turn('assistant', 'I look.'), tool_calls: [{ type: 'function' }] };
    const { example } = readExample({ messages: [turn('user', 'hi'), call] }, context) as never;
    expect(example).toEqual({
      texts: {},
      lists: {},
      messages: [turn('user', 'hi'), turn('assistant', 'I look.')],
      hasToolCalls: true,
    });
    const none = { ...turn('assistant', 'b'), tool_calls: [], function_call: null };
    expect(readExample({ messages: [none] }, context)).not.toHaveProperty('example.hasToolCalls');
  });
});
